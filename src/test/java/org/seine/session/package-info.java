/** Signing in to the pages, with a real Keycloak and a browser's cookies. */
@NullMarked
package org.seine.session;

import org.jspecify.annotations.NullMarked;
