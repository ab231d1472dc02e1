/**
 * The realm as code: brings a running Keycloak to what the files in keycloak-realm/ say, whether
 * its realm exists or not, and says what it changed. Keycloak's own import never updates a realm.
 */
@NullMarked
package org.seine.realm;

import org.jspecify.annotations.NullMarked;
