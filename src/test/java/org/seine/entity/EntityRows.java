package org.seine.entity;

import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with the entities of a lead: whoever may open the lead opens them, and its
 * provider alone changes them.
 */
public final class EntityRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String ENTITIES = "/api/v1/leads/{record}/entities";

  @Override
  public List<Row> rows() {
    var given = MARAVELLE.submits(evidence(REGISTRY)).id();
    return List.of(
        // operation                                             focal  inv  reg  aud  adm
        Row.of("readEntityModel", "GET", "/api/v1/entity-model").gives(200, 200, 200, 403, 403),
        Row.of("openEntities", "GET", ENTITIES).on(given).gives(200, 404, 200, 404, 404),
        Row.of("changeEntities", "POST", ENTITIES)
            .on(given)
            .header("If-Match", STALE)
            .with("{}")
            .gives(412, 404, 403, 404, 404),
        Row.of("importEntities", "POST", ENTITIES + "/import")
            .on(given)
            .header("Content-Type", "application/x-ndjson")
            .header("If-Match", STALE)
            .gives(412, 404, 403, 404, 404));
  }
}
