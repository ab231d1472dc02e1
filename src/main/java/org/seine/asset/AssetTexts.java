package org.seine.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.TextFormat;

/** The formats of what lies sealed of an asset: docs/formats/asset-text-v1.md. */
final class AssetTexts {
  static final TextFormat<AssetText> TEXT = new TextFormat<>("seine.asset-text/1", AssetText.class);
  static final TextFormat<Observation> OBSERVATION =
      new TextFormat<>("seine.asset-observation/1", Observation.class);
  static final TextFormat<Reason> REASON = new TextFormat<>("seine.asset-reason/1", Reason.class);
  static final TextFormat<Line> LINE = new TextFormat<>("seine.asset-line/1", Line.class);

  private AssetTexts() {}

  /** The line that lists show, as it is sealed. */
  static String line(AssetText text) {
    return new String(LINE.write(Line.of(text)), StandardCharsets.UTF_8);
  }

  /** A line as it was opened. */
  static Line line(String opened) {
    try {
      return LINE.read(opened.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("a line that was sealed here is of its format");
    }
  }

  /** Why a step was taken, in words; of a merger also with which asset. */
  record Reason(@NotBlank @Size(max = 2000) String reason, @Nullable UUID other) {}

  /**
   * By what a list shows an asset, and by what two are found to be one.
   *
   * @param keys kind and value of each identifier, in its one written form
   * @param names of those who hold or own it
   */
  record Line(@NotNull String name, List<String> keys, List<String> names) {
    static Line of(AssetText text) {
      return new Line(
          text.name(),
          text.identifiers().stream()
              .map(number -> number.kind() + ":" + number.kind().form(number.value()))
              .limit(8)
              .toList(),
          text.parties().stream().map(AssetText.Party::name).distinct().limit(6).toList());
    }
  }
}
