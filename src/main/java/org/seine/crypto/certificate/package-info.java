/**
 * Certificates of units and of the authority that issues them: a root that can be taken offline, an
 * issuer, revocation lists, and the check of a chain as of an instant. The profile is written down
 * in docs/formats/certificates-v1.md.
 */
@NullMarked
package org.seine.crypto.certificate;

import org.jspecify.annotations.NullMarked;
