package org.seine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.web.BadInput;

/** A file as it comes in: what its provider says of it, and its bytes, which are read once. */
final class Upload {
  private final CoverFacts facts;
  private final byte[] prefix;
  private final InputStream rest;

  private Upload(CoverFacts facts, byte[] prefix, InputStream rest) {
    this.facts = facts;
    this.prefix = prefix;
    this.rest = rest;
  }

  /**
   * Reads headers and first bytes.
   *
   * @param encodedName UTF-8, percent-encoded (RFC 3986, section 2.1)
   * @throws BadInput if name or type are not of their form
   * @throws TypeMismatch if the first bytes are of another type than declared
   * @throws TooLarge while reading, beyond {@code limit}
   */
  static Upload begin(
      @Nullable String encodedName, @Nullable String declaredType, InputStream body, long limit)
      throws IOException {
    var type = DeclaredType.of(declaredType == null ? "" : declaredType);
    var facts = facts(encodedName, type);
    var limited = new LimitedStream(body, limit);
    var prefix = limited.readNBytes(DeclaredType.PREFIX_BYTES);
    type.check(prefix);
    return new Upload(facts, prefix, limited);
  }

  private static CoverFacts facts(@Nullable String encodedName, DeclaredType type) {
    try {
      var plus = encodedName == null ? "" : encodedName.replace("+", "%2B");
      return new CoverFacts(URLDecoder.decode(plus, StandardCharsets.UTF_8), type.value());
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          DocumentResource.NAME,
          "a file name of 1 to 255 characters, percent-encoded UTF-8, without controls or slashes",
          encodedName == null ? "none" : "something else");
    }
  }

  CoverFacts facts() {
    return facts;
  }

  /** Everything from the first byte on. */
  InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(prefix), rest);
  }
}
