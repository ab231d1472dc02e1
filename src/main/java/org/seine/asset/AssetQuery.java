package org.seine.asset;

import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.Narrowing;

/** Which assets are asked for; a resource method takes it as a bean parameter. */
public class AssetQuery {
  @RestQuery @Nullable UUID dossier;

  @RestQuery
  @Parameter(description = "The participant in whose compartment it lies")
  @Nullable UUID participant;

  @RestQuery @Nullable AssetType type;
  @RestQuery @Nullable Standing standing;

  @RestQuery
  @Pattern(regexp = "[A-Z]{2}") @Nullable String country;

  @RestQuery
  @Parameter(description = "The currency of its last value")
  @Pattern(regexp = "[A-Z]{3}") @Nullable String currency;

  @RestQuery
  @Parameter(description = "Whether a value of it was told")
  @Nullable Boolean valued;

  @RestQuery @Nullable Boolean claimed;

  /** The same as conditions on {@code r}. */
  Narrowing narrowing() {
    Map<String, Object> values = new HashMap<>();
    var where = new StringBuilder();
    equal("dossier", dossier, where, values);
    equal("type", type, where, values);
    equal("standing", standing, where, values);
    equal("country", country, where, values);
    equal("currency", currency, where, values);
    if (valued != null) {
      where.append(valued ? " and r.currency is not null" : " and r.currency is null");
    }
    if (claimed != null) {
      where.append(claimed ? " and r.openClaims > 0" : " and r.openClaims = 0");
    }
    return new Narrowing(where.toString(), values, participant);
  }

  private static void equal(
      String column, @Nullable Object value, StringBuilder where, Map<String, Object> values) {
    if (value != null) {
      where.append(" and r.").append(column).append(" = :").append(column);
      values.put(column, value);
    }
  }
}
