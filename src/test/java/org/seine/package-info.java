/** What holds for the whole house: its walls. */
@NullMarked
package org.seine;

import org.jspecify.annotations.NullMarked;
