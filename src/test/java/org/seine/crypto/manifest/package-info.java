@NullMarked
package org.seine.crypto.manifest;

import org.jspecify.annotations.NullMarked;
