/** Certificates of units and of the authority that issues them. */
@NullMarked
package org.seine.crypto.certificate;

import org.jspecify.annotations.NullMarked;
