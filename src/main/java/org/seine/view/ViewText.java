package org.seine.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import org.seine.dossier.filed.TextFormat;

/** What lies sealed of a view: seine.saved-view/1 (docs/formats/saved-view-v1.md). */
record ViewText(String name, Map<String, String> asked) {
  static final TextFormat<ViewText> FORMAT = new TextFormat<>("seine.saved-view/1", ViewText.class);

  /** As it is sealed. */
  String written() {
    return new String(FORMAT.write(this), UTF_8);
  }

  /** As it was opened. */
  static ViewText of(String opened) {
    try {
      return FORMAT.read(opened.getBytes(UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("a view that was sealed here is of its format");
    }
  }
}
