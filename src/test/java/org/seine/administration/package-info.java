@NullMarked
package org.seine.administration;

import org.jspecify.annotations.NullMarked;
