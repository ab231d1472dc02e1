/**
 * What a submission is: the signed list of its things and recipients, and the addenda that later
 * add and withdraw recipients.
 */
@NullMarked
package org.seine.crypto.manifest;

import org.jspecify.annotations.NullMarked;
