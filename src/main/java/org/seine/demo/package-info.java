/**
 * The demonstration: plays the main job against a running demo portal over HTTPS, as the invented
 * persons of its realm, and proves each step by what other persons then see. Plain Java; it knows
 * the portal by its API only.
 */
@NullMarked
package org.seine.demo;

import org.jspecify.annotations.NullMarked;
