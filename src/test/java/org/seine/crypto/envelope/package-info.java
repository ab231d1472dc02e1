@NullMarked
package org.seine.crypto.envelope;

import org.jspecify.annotations.NullMarked;
