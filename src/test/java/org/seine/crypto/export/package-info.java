@NullMarked
package org.seine.crypto.export;

import org.jspecify.annotations.NullMarked;
