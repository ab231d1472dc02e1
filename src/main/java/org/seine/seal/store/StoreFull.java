package org.seine.seal.store;

import java.io.IOException;
import java.util.Locale;

/** The content store has no room left. Nothing of what was being written is kept. */
public class StoreFull extends IOException {
  StoreFull(IOException cause) {
    super("the content store has no room left", cause);
  }

  /** Java tells ENOSPC and EDQUOT by words only. */
  static IOException orSame(IOException failure) {
    var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("no space left") || words.contains("quota exceeded")
        ? new StoreFull(failure)
        : failure;
  }
}
