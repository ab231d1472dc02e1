package org.seine.measure;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.Narrowing;

/** Which measures are asked for; a resource method takes it as a bean parameter. */
public class MeasureQuery {
  @RestQuery @Nullable UUID dossier;
  @RestQuery @Nullable UUID asset;

  @RestQuery
  @Parameter(description = "The State that executes it")
  @Nullable UUID executing;

  @RestQuery @Nullable MeasureState state;

  @RestQuery
  @Parameter(description = "Held measures that end on this day at the latest")
  @Nullable LocalDate endsBefore;

  @RestQuery
  @Parameter(description = "Held measures that end on this day at the earliest")
  @Nullable LocalDate endsFrom;

  @RestQuery
  @DefaultValue("false")
  @Parameter(description = "Only those with a fact that nobody has judged")
  boolean alarmed;

  @RestQuery
  @DefaultValue("false")
  @Parameter(description = "Only those with an open claim")
  boolean claimed;

  /** The same as conditions on {@code r}; a measure lies in the compartment of who executes it. */
  Narrowing narrowing() {
    Map<String, Object> values = new HashMap<>();
    var where = new StringBuilder();
    equal("dossier", dossier, where, values);
    equal("asset", asset, where, values);
    equal("executing", executing, where, values);
    equal("state", state, where, values);
    if (endsBefore != null || endsFrom != null) {
      where.append(" and r.state in (FROZEN, SEIZED)");
    }
    if (endsBefore != null) {
      where.append(" and r.endsOn <= :endsBefore");
      values.put("endsBefore", endsBefore);
    }
    if (endsFrom != null) {
      where.append(" and r.endsOn >= :endsFrom");
      values.put("endsFrom", endsFrom);
    }
    where.append(alarmed ? " and r.alarms > 0" : "").append(claimed ? " and r.openClaims > 0" : "");
    return new Narrowing(where.toString(), values, executing);
  }

  private static void equal(
      String column, @Nullable Object value, StringBuilder where, Map<String, Object> values) {
    if (value != null) {
      where.append(" and r.").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }
}
