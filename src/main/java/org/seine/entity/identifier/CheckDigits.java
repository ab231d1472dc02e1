package org.seine.entity.identifier;

/** The two check sums that most identifiers share. */
final class CheckDigits {
  private CheckDigits() {}

  /**
   * Whether ISO 7064 MOD 97-10 leaves 1, letters counting from A = 10.
   *
   * @param text digits and capital letters only
   */
  static boolean mod97(String text) {
    int rest = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), 36);
      rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest == 1;
  }

  /**
   * Whether the sum of Luhn (ISO/IEC 7812-1, annex B) ends in 0, letters written as two digits from
   * A = 10.
   *
   * @param text digits and capital letters only
   */
  static boolean luhn(String text) {
    var digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      digits.append(Character.digit(text.charAt(i), 36));
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  /** The sum of each digit times its weight. */
  static int weighted(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return sum;
  }
}
