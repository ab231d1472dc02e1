package org.seine.asset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What two assets have in common.
 *
 * @param kind identifier, name, or a party beside one of these
 * @param shared the identifier or the name itself
 */
@Schema(name = "AssetLikeness")
record Likeness(Kind kind, String shared) {
  /** By what they are alike. */
  @Schema(name = "AssetLikenessKind")
  enum Kind {
    SAME_IDENTIFIER,
    SAME_NAME,
    /** Only beside one of the others: one holder has many assets. */
    SAME_PARTY
  }

  /** Everything that both lines have; empty where neither an identifier nor the name is shared. */
  static List<Likeness> of(AssetTexts.Line one, AssetTexts.Line other) {
    List<Likeness> found = new ArrayList<>();
    one.keys().stream()
        .filter(other.keys()::contains)
        .forEach(key -> found.add(new Likeness(Kind.SAME_IDENTIFIER, key)));
    if (!words(one.name()).isEmpty() && words(one.name()).equals(words(other.name()))) {
      found.add(new Likeness(Kind.SAME_NAME, other.name()));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var parties = one.names().stream().map(Likeness::words).toList();
    other.names().stream()
        .filter(name -> parties.contains(words(name)))
        .forEach(name -> found.add(new Likeness(Kind.SAME_PARTY, name)));
    return found;
  }

  /** A name without case, accents, punctuation and the order of its words. */
  static String words(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
