@NullMarked
package org.seine.crypto.opening;

import org.jspecify.annotations.NullMarked;
