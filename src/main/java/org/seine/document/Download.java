package org.seine.document;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.seal.OpenDocument;

/**
 * An open document as an HTTP answer: whole, or one range. A frame that is refused midway breaks
 * the connection off, so that nobody takes a part for the whole.
 */
final class Download {
  private final UUID id;
  private final OpenDocument document;
  private final Optional<ByteRange> range;

  private Download(UUID id, OpenDocument document, Optional<ByteRange> range) {
    this.id = id;
    this.document = document;
    this.range = range;
  }

  /**
   * Takes over the open document, which it closes.
   *
   * @throws RangeNotSatisfiable if the range begins behind the end
   */
  static Download of(
      UUID id, OpenDocument document, @Nullable String range, @Nullable String ifRange)
      throws IOException {
    try {
      boolean sameVersion = ifRange == null || ifRange.equals(etag(id));
      var asked = sameVersion ? range : null;
      return new Download(id, document, ByteRange.of(asked, document.content().length()));
    } catch (RuntimeException e) {
      document.close();
      throw e;
    }
  }

  /** A document is never replaced under its id, so its id is its version. */
  private static String etag(UUID id) {
    return "\"" + id + "\"";
  }

  Response answer(HttpServerResponse connection) {
    var content = document.content();
    long length = content.length();
    connection.closeHandler(gone -> closeQuietly());
    var answer =
        Response.status(range.isPresent() ? 206 : 200)
            .header("Content-Type", content.facts().mediaType())
            .header("Content-Disposition", disposition(content.facts().name()))
            .header("Accept-Ranges", "bytes")
            .header("ETag", etag(id))
            .header("Content-Length", range.map(ByteRange::count).orElse(length));
    range.ifPresent(part -> answer.header("Content-Range", part.contentRange(length)));
    return answer.entity((StreamingOutput) out -> write(out, connection)).build();
  }

  private void write(OutputStream out, HttpServerResponse connection) throws IOException {
    try (document) {
      if (range.isPresent()) {
        document.content().copyRange(range.get().from(), range.get().to(), out);
      } else {
        document.content().copyTo(out);
      }
    } catch (IOException | RuntimeException e) {
      connection.reset();
      throw e;
    }
  }

  private void closeQuietly() {
    try {
      document.close();
    } catch (IOException e) {
      // Nobody is left to be told.
    }
  }

  /** RFC 6266 with RFC 8187; always an attachment, so that no browser runs it. */
  private static String disposition(String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}
