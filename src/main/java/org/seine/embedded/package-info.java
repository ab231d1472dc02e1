/**
 * PostgreSQL and Keycloak as child processes on loopback, so that a start needs nothing but a JDK.
 * For the demo and the tests; production brings its own.
 */
@NullMarked
package org.seine.embedded;

import org.jspecify.annotations.NullMarked;
