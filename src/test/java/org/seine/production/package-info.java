/** What keeps a demonstration out of service. */
@NullMarked
package org.seine.production;

import org.jspecify.annotations.NullMarked;
