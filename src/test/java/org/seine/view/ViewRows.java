package org.seine.view;

import static org.seine.lead.LeadWorld.MARAVELLE;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/** Who may do what with saved views. The view is the focal point's own. */
public final class ViewRows implements Rows {
  private static final String VIEW = "/api/v1/views/{record}";
  private static final String STALE = "\"9999\"";

  @Override
  public List<Row> rows() {
    String own = ViewWorld.saved(MARAVELLE.call(), "Own", false);
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listViews", "GET", "/api/v1/views").gives(200, 200, 200, 403, 403),
        Row.of("keepView", "PUT", VIEW)
            .on(own)
            .header("If-Match", STALE)
            .with(ViewWorld.form("Own", false))
            .gives(412, 404, 404, 404, 404),
        Row.of("removeView", "DELETE", VIEW)
            .on(own)
            .header("If-Match", STALE)
            .gives(412, 404, 404, 404, 404));
  }
}
