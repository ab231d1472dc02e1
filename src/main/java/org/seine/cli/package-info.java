/**
 * The {@code seine} command: starts the portal on this machine and does what needs no running
 * portal. It loads no Quarkus, so that help and offline checks answer at once.
 */
@NullMarked
package org.seine.cli;

import org.jspecify.annotations.NullMarked;
