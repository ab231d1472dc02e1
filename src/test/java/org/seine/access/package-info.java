/**
 * Who may do what, proved for the whole API: each operation of the API description has a row, each
 * row is played by every kind of person and standing with real tokens, and the trail is counted
 * around every cell. A room adds its rows in a class of its own and one line in {@code
 * AccessMatrixIT}.
 */
@NullMarked
package org.seine.access;

import org.jspecify.annotations.NullMarked;
