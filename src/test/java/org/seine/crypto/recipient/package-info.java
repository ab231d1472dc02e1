@NullMarked
package org.seine.crypto.recipient;

import org.jspecify.annotations.NullMarked;
