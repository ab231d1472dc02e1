package org.seine.seal.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where one sealed content lies: 32 random hexadecimal digits that say nothing of what they hold.
 *
 * @param value the digits
 */
public record ContentAddress(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * Checks the form: an address becomes part of a path.
   *
   * @throws IllegalArgumentException if it is anything but 32 lower-case hexadecimal digits
   */
  public ContentAddress {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("expected 32 hexadecimal digits");
    }
  }

  static ContentAddress draw() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return new ContentAddress(HexFormat.of().formatHex(bytes));
  }

  static boolean fits(String name) {
    return FORM.matcher(name).matches();
  }

  /** The first two digits: addresses are spread over 256 shelves. */
  public String shelf() {
    return value.substring(0, 2);
  }
}
