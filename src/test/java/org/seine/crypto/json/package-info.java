@NullMarked
package org.seine.crypto.json;

import org.jspecify.annotations.NullMarked;
