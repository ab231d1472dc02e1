@NullMarked
package org.seine.crypto.signature;

import org.jspecify.annotations.NullMarked;
