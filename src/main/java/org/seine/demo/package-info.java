/**
 * The demonstration: invented people of invented States do the main job against a running portal,
 * over HTTPS as anybody would, and prove step by step what the portal promises.
 */
@NullMarked
package org.seine.demo;

import org.jspecify.annotations.NullMarked;
