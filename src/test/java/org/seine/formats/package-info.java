/**
 * The stored formats as others see them: programs in other languages, written from the pages under
 * docs/formats alone, are held against the golden files and the hostile fixtures.
 */
@NullMarked
package org.seine.formats;

import org.jspecify.annotations.NullMarked;
