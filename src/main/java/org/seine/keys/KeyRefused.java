package org.seine.keys;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * A stored key does not open: its row was altered or swapped, or the vault lacks its root key
 * (503). Nothing is done with it; an operator must look.
 */
public final class KeyRefused extends Problem {
  KeyRefused() {
    super(
        ProblemDetails.of("key-refused", 503, "A stored key was refused")
            .detail("The key in the database does not fit its place. Nothing was done."));
  }
}
