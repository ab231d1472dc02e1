/** The command line as a person meets it: real processes, real exit codes. */
@NullMarked
package org.seine.cli;

import org.jspecify.annotations.NullMarked;
