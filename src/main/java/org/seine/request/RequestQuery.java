package org.seine.request;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.Narrowing;
import org.seine.sharing.Caller;

/** Which requests are asked for; a resource method takes it as a bean parameter. */
public class RequestQuery {
  @RestQuery @Nullable UUID dossier;

  @RestQuery
  @Parameter(description = "The State that is asked, or that asks")
  @Nullable UUID participant;

  @RestQuery @Nullable RequestState state;

  @RestQuery
  @Parameter(description = "Whose move it is: the own participant's, or another's")
  @Nullable Awaits awaits;

  @RestQuery
  @Parameter(description = "Those that have been in their state since this day at the latest")
  @Nullable LocalDate inStateSince;

  @RestQuery
  @Parameter(description = "Those that have waited since this day at the latest")
  @Nullable LocalDate waitingSince;

  @RestQuery
  @DefaultValue("false")
  @Parameter(description = "Only urgent ones that were not confirmed yet")
  boolean unconfirmed;

  @RestQuery
  @DefaultValue("false")
  @Parameter(description = "Only those with a fact that nobody has judged")
  boolean alarmed;

  /** Whose move it is. */
  @Schema(name = "RequestAwaits")
  public enum Awaits {
    US,
    OTHERS
  }

  /** The same as conditions on {@code r}; a draft lies in no State's compartment yet. */
  Narrowing narrowing(Caller by) {
    Map<String, Object> values = new HashMap<>();
    var where = new StringBuilder(Requests.SHOWN);
    values.put("participant", by.participant());
    equal("dossier", "dossier", dossier, where, values);
    equal("participant", "ofState", participant, where, values);
    equal("state", "state", state, where, values);
    if (awaits == Awaits.US) {
      where.append(" and r.awaited = :participant");
    }
    if (awaits == Awaits.OTHERS) {
      where.append(" and r.awaited is not null and r.awaited <> :participant");
    }
    if (waitingSince != null) {
      where.append(" and r.awaitedSince <= :waitingSince");
      values.put("waitingSince", waitingSince);
    }
    if (inStateSince != null) {
      where.append(" and r.since <= :inStateSince");
      values.put("inStateSince", inStateSince);
    }
    if (unconfirmed) {
      where.append(
          " and r.confirmBy is not null and r.confirmedOn is null and r.state <> WITHDRAWN");
    }
    where.append(alarmed ? " and r.alarms > 0" : "");
    return new Narrowing(where.toString(), values, null);
  }

  private static void equal(
      String column,
      String name,
      @Nullable Object value,
      StringBuilder where,
      Map<String, Object> values) {
    if (value != null) {
      where.append(" and r.").append(column).append(" = :").append(name);
      values.put(name, value);
    }
  }
}
