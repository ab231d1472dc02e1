package org.seine.crypto.envelope;

import java.util.regex.Pattern;

/**
 * What the sender says of a document, sealed in its cover: its file name and its media type. Known
 * at the latest when the last byte was read. It never prints itself: a file name is content.
 */
public final class CoverFacts {
  /** 1 to 255 characters; no control, no slash, nothing that turns the reading direction. */
  static final Pattern NAME =
      Pattern.compile("[^\\p{Cc}\\p{Cs}/\\\\\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]{1,255}");

  /** type/subtype of RFC 6838, section 4.2, without parameters. */
  static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,62}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,62}");

  private final String name;
  private final String mediaType;

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if the name is empty, longer than 255 characters, or holds a
   *     control character, a slash or a character that turns the reading direction; or if the media
   *     type is not type/subtype. The message holds neither.
   */
  public CoverFacts(String name, String mediaType) {
    if (!NAME.matcher(name).matches() || name.equals(".") || name.equals("..")) {
      throw new IllegalArgumentException(
          "expected a file name of 1 to 255 plain characters, found another text of %d"
              .formatted(name.length()));
    }
    if (!MEDIA_TYPE.matcher(mediaType).matches()) {
      throw new IllegalArgumentException("expected a media type as type/subtype, found another");
    }
    this.name = name;
    this.mediaType = mediaType;
  }

  /** The file name. */
  public String name() {
    return name;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }
}
