/** The AES engine. */
@NullMarked
package org.seine.crypto.engine;

import org.jspecify.annotations.NullMarked;
