package org.seine.national;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What other rooms ask: which rules of a State held on a day. They are defaults for a measure or a
 * request that begins then; what a State says of one measure goes before them.
 */
@ApplicationScoped
public class NationalRules {
  private final RulesVersions versions;
  private final Clock clock;

  NationalRules(RulesVersions versions, Clock clock) {
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * The rules that held on this day of the State's calendar.
   *
   * @return never null: of a State, or another participant, that entered none it says nothing
   */
  @WithSession
  public Uni<RulesOfState> on(UUID participant, LocalDate day) {
    return versions
        .on(participant, day)
        .map(found -> found == null ? RulesOfState.unknown(participant) : found.asRules());
  }

  /** The rules that hold now, by the State's own clock; never null. */
  @WithSession
  public Uni<RulesOfState> now(UUID participant) {
    return versions
        .at(participant, clock.instant())
        .map(found -> found == null ? RulesOfState.unknown(participant) : found.asRules());
  }
}
