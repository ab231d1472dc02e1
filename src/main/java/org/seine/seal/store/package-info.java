/**
 * Where sealed content lies: a port with an adapter for one folder. It knows random addresses and
 * ciphertext; it knows no unit, no lead, no name and no key.
 */
@NullMarked
package org.seine.seal.store;

import org.jspecify.annotations.NullMarked;
