package org.seine.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file of the pages as the build left it: plain, and packed where packing helps. It is static
 * text without secrets, so its packed length tells nothing; what the API answers is not packed, but
 * for the model of entities, which is static too.
 *
 * @param type its media type
 * @param plain the file itself
 * @param brotli packed (RFC 7932), if it was
 * @param gzip packed (RFC 1952), if it was
 */
record PageFile(String type, Buffer plain, @Nullable Buffer brotli, @Nullable Buffer gzip) {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  /** A form of the file, and the name of its packing (null for the plain one). */
  record Form(Buffer bytes, @Nullable String encoding) {}

  /**
   * Reads a file from the archive.
   *
   * @throws IllegalStateException if it is not there, or of a kind that the pages have no use for
   */
  static PageFile read(String resource) throws IOException {
    String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
    Buffer plain = bytes(resource);
    if (type == null || plain == null) {
      throw new IllegalStateException("the pages are not built as they must be: " + resource);
    }
    return new PageFile(type, plain, bytes(resource + ".br"), bytes(resource + ".gz"));
  }

  /** The smallest form that this Accept-Encoding takes (RFC 9110, 12.5.3). */
  Form form(@Nullable String accepted) {
    if (brotli != null && Packing.isTaken(accepted, "br")) {
      return new Form(brotli, "br");
    }
    if (gzip != null && Packing.isTaken(accepted, "gzip")) {
      return new Form(gzip, "gzip");
    }
    return new Form(plain, null);
  }

  private static @Nullable Buffer bytes(String resource) throws IOException {
    ClassLoader archive = Thread.currentThread().getContextClassLoader();
    try (InputStream in = archive.getResourceAsStream(resource)) {
      return in == null ? null : Buffer.buffer(in.readAllBytes());
    }
  }
}
