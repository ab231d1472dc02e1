/**
 * Sessions of the pages. A person signs in at Keycloak; the portal keeps the tokens, the browser
 * only a cookie that no script can read. A session ends when it is not used, at the latest after
 * some hours, when the person signs out here or everywhere, or when Keycloak says so; its end
 * counts at the next call, on every replica. Machines and the command line have no session: they
 * bring their token.
 */
@NullMarked
package org.seine.session;

import org.jspecify.annotations.NullMarked;
