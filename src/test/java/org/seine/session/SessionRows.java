package org.seine.session;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/** Sessions belong to browsers: whoever brings a token has none to read or end. */
public final class SessionRows implements Rows {
  @Override
  public List<Row> rows() {
    return List.of(
        // operation                                              focal  inv  reg  aud  adm
        Row.of("readSession", "GET", "/api/v1/session")
            .toAnybodySignedIn()
            .gives(404, 404, 404, 404, 404),
        Row.of("endSession", "DELETE", "/api/v1/session")
            .toAnybodySignedIn()
            .gives(404, 404, 404, 404, 404),
        Row.of("endAllSessions", "DELETE", "/api/v1/sessions")
            .toAnybodySignedIn()
            .gives(204, 204, 204, 204, 204));
  }
}
