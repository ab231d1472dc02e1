package org.seine.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * The media type that a provider declares for a document, held against the document's first bytes.
 *
 * <p>Tolerated, because the first bytes cannot tell more:
 *
 * <ul>
 *   <li>a declared type that is a special form of the one found (a word processor's file is a zip,
 *       a table of comma-separated values is text);
 *   <li>{@code application/octet-stream}, which claims nothing;
 *   <li>{@code text/plain} for any kind of text;
 *   <li>content without a known signature, unless the declared type always has one.
 * </ul>
 */
final class DeclaredType {
  /** As many first bytes as the signatures need. */
  static final int PREFIX_BYTES = 1 << 16;

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final MediaTypeRegistry REGISTRY = TYPES.getMediaTypeRegistry();

  /** Types whose files always begin with their signature; text is always recognised as text. */
  private static final Set<MediaType> ALWAYS_SIGNED =
      Set.of(
          MediaType.application("pdf"),
          MediaType.application("rtf"),
          MediaType.application("zip"),
          MediaType.application("gzip"),
          MediaType.application("x-7z-compressed"),
          MediaType.application("x-tika-msoffice"),
          MediaType.image("png"),
          MediaType.image("jpeg"),
          MediaType.image("gif"),
          MediaType.image("tiff"),
          MediaType.image("bmp"),
          MediaType.image("webp"),
          MediaType.video("mp4"),
          MediaType.video("quicktime"),
          MediaType.audio("mpeg"));

  private final MediaType type;

  private DeclaredType(MediaType type) {
    this.type = type;
  }

  /**
   * Reads a declared type.
   *
   * @throws TypeNotUnderstood if it is no media type (RFC 9110, section 8.3.1)
   */
  static DeclaredType of(String declared) {
    var parsed = MediaType.parse(declared);
    if (parsed == null || declared.length() > 127) {
      throw new TypeNotUnderstood();
    }
    return new DeclaredType(REGISTRY.normalize(parsed.getBaseType()));
  }

  /** Type and subtype, without parameters. */
  String value() {
    return type.toString();
  }

  /**
   * Holds the first bytes against the declared type.
   *
   * @param prefix up to {@link #PREFIX_BYTES} first bytes; all there are if there are fewer
   * @throws TypeMismatch if they are of another type
   */
  void check(byte[] prefix) {
    var found = detect(prefix);
    if (prefix.length > 0 && !tolerates(found)) {
      throw new TypeMismatch(found.toString());
    }
  }

  private boolean tolerates(MediaType found) {
    if (type.equals(MediaType.OCTET_STREAM)
        || type.equals(found)
        || REGISTRY.isSpecializationOf(type, found)) {
      return !found.equals(MediaType.OCTET_STREAM) || !isAlwaysSigned();
    }
    if (type.equals(MediaType.TEXT_PLAIN)) {
      return REGISTRY.isSpecializationOf(found, MediaType.TEXT_PLAIN);
    }
    return false;
  }

  private boolean isAlwaysSigned() {
    return type.getType().equals("text")
        || ALWAYS_SIGNED.stream()
            .anyMatch(signed -> signed.equals(type) || REGISTRY.isSpecializationOf(type, signed));
  }

  private static MediaType detect(byte[] prefix) {
    try {
      return TYPES.detect(new ByteArrayInputStream(prefix), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
