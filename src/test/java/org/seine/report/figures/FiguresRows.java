package org.seine.report.figures;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/** Who may read annual figures, and who decides whether a State is named in them. */
public final class FiguresRows implements Rows {
  private static final String FIGURES = "/api/v1/figures";

  @Override
  public List<Row> rows() {
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("readFigures", "GET", FIGURES + "?year=2019").gives(403, 403, 200, 403, 403),
        Row.of("exportFigures", "GET", FIGURES + "/table.csv?year=2019")
            .gives(403, 403, 200, 403, 403),
        Row.of("reportFigures", "GET", FIGURES + "/report.pdf?year=2019")
            .gives(403, 403, 200, 403, 403),
        Row.of("readFiguresNaming", "GET", FIGURES + "/naming").gives(200, 200, 403, 403, 403),
        Row.of("setFiguresNaming", "PUT", FIGURES + "/naming")
            .header("If-Match", "\"9999\"")
            .with("{\"allowed\":false}")
            .gives(412, 412, 403, 403, 403));
  }
}
