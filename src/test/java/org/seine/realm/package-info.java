/** The realm files against a real Keycloak. */
@NullMarked
package org.seine.realm;

import org.jspecify.annotations.NullMarked;
