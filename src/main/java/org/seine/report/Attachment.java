package org.seine.report;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** An answer that a browser keeps as a file. */
public final class Attachment {
  private Attachment() {}

  /**
   * The answer.
   *
   * @param name one of ours: never what somebody wrote
   */
  public static RestResponse<byte[]> of(byte[] content, String name) {
    return RestResponse.ResponseBuilder.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
        .build();
  }
}
