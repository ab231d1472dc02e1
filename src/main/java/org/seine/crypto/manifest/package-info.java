/**
 * What units sign: a submission, which is the signed list of its things and recipients, with the
 * addenda that later add and withdraw recipients; and questions of consent with what is answered to
 * them.
 */
@NullMarked
package org.seine.crypto.manifest;

import org.jspecify.annotations.NullMarked;
