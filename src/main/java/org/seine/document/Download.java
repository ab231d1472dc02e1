package org.seine.document;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open document as an HTTP answer: whole, or one range. */
final class Download {
  private final UUID id;
  private final Sendable document;
  private final Optional<ByteRange> range;

  /** Takes over the open document, which it closes when it was sent. */
  Download(UUID id, Sendable document, Optional<ByteRange> range) {
    this.id = id;
    this.document = document;
    this.range = range;
  }

  /** The range that counts: none where the caller holds another version (RFC 9110, 13.1.5). */
  static @Nullable String asked(UUID id, @Nullable String range, @Nullable String ifRange) {
    return ifRange == null || ifRange.equals(etag(id)) ? range : null;
  }

  /** A document is never replaced under its id, so its id is its version. */
  private static String etag(UUID id) {
    return "\"" + id + "\"";
  }

  Response answer(Sending sending) {
    long length = document.length();
    var answer =
        Response.status(range.isPresent() ? 206 : 200)
            .header("Content-Type", document.facts().mediaType())
            .header("Content-Disposition", disposition(document.facts().name()))
            .header("Accept-Ranges", "bytes")
            .header("ETag", etag(id))
            .header("Content-Length", range.map(ByteRange::count).orElse(length));
    range.ifPresent(part -> answer.header("Content-Range", part.contentRange(length)));
    return answer.entity(sending.of(document, this::write)).build();
  }

  private void write(OutputStream out) throws IOException {
    if (range.isPresent()) {
      document.copyRange(range.get().from(), range.get().to(), out);
    } else {
      document.copyTo(out);
    }
  }

  /** RFC 6266 with RFC 8187; always an attachment, so that no browser runs it. */
  private static String disposition(String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}
