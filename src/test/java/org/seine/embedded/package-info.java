/** The real PostgreSQL and Keycloak that every {@code *IT} shares, and their demo accounts. */
@NullMarked
package org.seine.embedded;

import org.jspecify.annotations.NullMarked;
