package org.seine.lead;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.seal.SearchTokens;
import org.seine.seal.Term;
import org.seine.sharing.Caller;

/**
 * Finds leads by what stands in them: the unit's own reference, the Court's numbers, or the lead's
 * id. The whole of it must fit, not a part. What the unit may not see is not found.
 */
@ApplicationScoped
class LeadSearch {
  private static final int MOST = 100;
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final SearchTokens tokens;
  private final LeadList list;

  LeadSearch(SearchTokens tokens, LeadList list) {
    this.tokens = tokens;
    this.list = list;
  }

  /** The leads that fit, the newest first, at most a hundred. */
  Uni<Found> find(String asked, Caller by) {
    return tokens
        .find(asked, by)
        .flatMap(
            fields ->
                list.these(
                    fields.keySet(),
                    id(asked),
                    MOST,
                    by,
                    (record, row) -> new Hit(row, fields.getOrDefault(record, Set.of()))))
        .map(page -> new Found(page.items(), page.next() != null));
  }

  private static @Nullable UUID id(String asked) {
    var written = asked.strip();
    return ID.matcher(written).matches() ? UUID.fromString(written) : null;
  }

  /**
   * What was found.
   *
   * @param items the newest first
   * @param more whether there are others that fit
   */
  @Schema(name = "FoundLeads")
  record Found(List<Hit> items, boolean more) {}

  /**
   * One lead that fits.
   *
   * @param lead as lists show it
   * @param fields where it stood; empty where the lead's id was asked for
   */
  @Schema(name = "FoundLead")
  record Hit(LeadRow lead, Set<Term.Field> fields) {}
}
