package org.seine.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.TextFormat;

/** The formats of what lies sealed of a request: docs/formats/request-texts-v1.md. */
final class RequestTexts {
  static final TextFormat<Sealed> TEXT = new TextFormat<>("seine.request-text/1", Sealed.class);
  static final TextFormat<StepForm> STEP = new TextFormat<>("seine.request-step/1", StepForm.class);
  static final TextFormat<Line> LINE = new TextFormat<>("seine.request-line/1", Line.class);

  private RequestTexts() {}

  /** The line that lists show, as it is sealed. */
  static String line(RequestText text) {
    var line = new Line(text.title(), text.ownReference());
    return new String(LINE.write(line), StandardCharsets.UTF_8);
  }

  /** A line as it was opened. */
  static Line line(String opened) {
    try {
      return LINE.read(opened.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("a line that was sealed here is of its format");
    }
  }

  /** The request itself, and by what it was authorised once it was. */
  record Sealed(RequestText text, @Nullable Authority authority) {}

  /** By what a list shows a request. */
  record Line(String title, @Nullable String ownReference) {}
}
