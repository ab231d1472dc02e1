@NullMarked
package org.seine.crypto;

import org.jspecify.annotations.NullMarked;
