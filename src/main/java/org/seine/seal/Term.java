package org.seine.seal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a unit may find a record by: an identifier in its one written form. Spaces, dots, strokes
 * and the case of letters do not count, so that each finds what the other wrote. Names are no
 * terms: how often a token comes back would give common names away.
 *
 * @param field what kind of identifier it is
 * @param value letters and digits alone
 */
public record Term(Field field, String value) {
  private static final int LONGEST = 200;

  /** The term of an identifier as somebody wrote it; empty if no letter or digit is in it. */
  public static Optional<Term> of(Field field, String written) {
    return form(written).map(value -> new Term(field, value));
  }

  /** The terms that somebody may mean who asks for this, one for each field. */
  static List<Term> meantBy(String asked) {
    return form(asked).stream()
        .flatMap(value -> Arrays.stream(Field.values()).map(field -> new Term(field, value)))
        .toList();
  }

  private static Optional<String> form(String written) {
    var value =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  @Override
  public String toString() {
    return "Term[" + field + "]";
  }

  /** The kinds of identifiers. A code is part of what stored tokens were made of: it stays. */
  public enum Field {
    OWN_REFERENCE("own-reference"),
    SITUATION("situation"),
    CASE("case"),
    IDENTIFIER("identifier");

    private final String code;

    Field(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
