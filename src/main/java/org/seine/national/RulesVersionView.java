package org.seine.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.national.sheet.RulesSheet;

/**
 * A version of a State's rules.
 *
 * @param number which one of this State; none before it is confirmed
 * @param sheet what it says; left out of lists
 * @param proposedBy the member who proposed, for those who see members of this State
 * @param needs who must confirm, while it is open
 * @param decidedBy the member who confirmed or withdrew, as above
 */
@Schema(name = "RulesVersion")
record RulesVersionView(
    UUID id,
    UUID participant,
    @Nullable Integer number,
    LocalDate validFrom,
    RulesVersion.State state,
    @Nullable RulesSheet sheet,
    @Nullable UUID proposedBy,
    Instant proposedAt,
    @Nullable WhoConfirms needs,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    int version) {

  /**
   * @param named whether the reader sees who proposed and decided
   */
  static RulesVersionView of(RulesVersion stored, @Nullable WhoConfirms needs, boolean named) {
    return row(stored, stored.said(), needs, named);
  }

  /** Without what it says. */
  static RulesVersionView row(RulesVersion stored, boolean named) {
    return row(stored, null, null, named);
  }

  private static RulesVersionView row(
      RulesVersion stored, @Nullable RulesSheet sheet, @Nullable WhoConfirms needs, boolean named) {
    return new RulesVersionView(
        stored.id,
        stored.participant,
        stored.number,
        stored.validFrom,
        stored.state,
        sheet,
        named ? stored.proposedBy : null,
        stored.proposedAt,
        needs,
        named ? stored.decidedBy : null,
        stored.decidedAt,
        stored.version);
  }
}
