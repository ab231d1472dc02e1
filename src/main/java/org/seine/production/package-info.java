/**
 * Keeps a demonstration out of service: outside the profiles demo, test and dev the portal looks at
 * what it was given before it opens its port, and refuses to start on any mark, any default and any
 * doubt.
 */
@NullMarked
package org.seine.production;

import org.jspecify.annotations.NullMarked;
