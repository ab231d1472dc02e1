package org.seine.pages;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;

/**
 * How a person sees the pages.
 *
 * @param language en or fr
 * @param scheme light or dark
 * @param width of the window in CSS pixels
 */
public record Look(String language, ColorScheme scheme, int width) {
  /** A wide window, and that of a telephone. */
  public static final int WIDE = 1440;

  /** The window of a telephone. */
  public static final int NARROW = 390;

  /** English, light, wide. */
  public static final Look PLAIN = new Look("en", ColorScheme.LIGHT, WIDE);

  /** The same in French. */
  public static final Look FRENCH = new Look("fr", ColorScheme.LIGHT, WIDE);

  /** French, dark, narrow: with {@link #PLAIN} each language, theme and width is seen once. */
  public static final Look OTHER = new Look("fr", ColorScheme.DARK, NARROW);

  /**
   * Those two; with {@code -Dseine.every-look} every language in every theme and width, which takes
   * four times as long.
   */
  public static Stream<Look> all() {
    if (System.getProperty("seine.every-look") == null) {
      return Stream.of(PLAIN, OTHER);
    }
    return Stream.of("en", "fr")
        .flatMap(
            language ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .flatMap(
                        scheme ->
                            Stream.of(WIDE, NARROW)
                                .map(width -> new Look(language, scheme, width))));
  }

  @Override
  public String toString() {
    return "%s-%s-%d".formatted(language, scheme.name().toLowerCase(java.util.Locale.ROOT), width);
  }
}
