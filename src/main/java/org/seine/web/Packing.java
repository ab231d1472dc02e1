package org.seine.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which packing a caller takes. Only what holds no secret is ever packed: a length tells much. */
public final class Packing {
  private Packing() {}

  /**
   * Whether this Accept-Encoding takes that packing (RFC 9110, 12.5.3).
   *
   * @param accepted the header; null if there was none
   * @param encoding br or gzip
   */
  public static boolean isTaken(@Nullable String accepted, String encoding) {
    for (String one : Optional.ofNullable(accepted).orElse("").split(",", 32)) {
      String[] parts = one.strip().split(";", 2);
      if (parts[0].strip().equalsIgnoreCase(encoding)) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }
}
