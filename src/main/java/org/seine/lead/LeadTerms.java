package org.seine.lead;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.lead.form.IndexCard;
import org.seine.sharing.grant.HandlingCode;
import org.seine.sharing.grant.TrafficLight;
import org.seine.sharing.grant.UseCondition;

/**
 * On which terms a lead was given, and where it stands with whom, for rooms that decide what may be
 * done with it. What a recipient assessed is its own: a room that shows it to another unit breaks
 * Rule 81. Each method runs in the session of its caller.
 */
@ApplicationScoped
public class LeadTerms {
  private final Leads leads;

  LeadTerms(Leads leads) {
    this.leads = leads;
  }

  /**
   * The terms of the version that stands.
   *
   * @param record the row of a lead that the caller may see
   */
  public Uni<Terms> of(UUID record) {
    return leads
        .recipients(record)
        .flatMap(
            recipients ->
                leads
                    .one(record)
                    .map(
                        lead -> {
                          var card = lead.indexCard();
                          return new Terms(
                              card.useCondition(),
                              card.handlingCodes(),
                              card.trafficLight(),
                              card.originator() != IndexCard.Originator.PROVIDER,
                              recipients.stream()
                                  .collect(Collectors.toMap(row -> row.unit, Standing::of)));
                        }));
  }

  /**
   * The terms of a lead.
   *
   * @param originatorIsAnother whether somebody else than the provider must consent too; taken for
   *     so where the card does not say
   * @param recipients where it stands with each unit it was ever given to
   */
  public record Terms(
      @Nullable UseCondition condition,
      Set<HandlingCode> codes,
      @Nullable TrafficLight light,
      boolean originatorIsAnother,
      Map<UUID, Standing> recipients) {
    /** Whether this unit has accepted the lead. */
    public boolean isAcceptedBy(UUID unit) {
      return recipients.containsKey(unit) && recipients.get(unit).accepted();
    }

    /** Whether this unit assessed the lead as possibly exculpatory. Told to that unit alone. */
    public boolean isPossiblyExculpatoryTo(UUID unit) {
      return recipients.containsKey(unit) && recipients.get(unit).exculpatory();
    }
  }

  /** Where a lead stands with one recipient, as far as other rooms need to know. */
  public record Standing(boolean accepted, boolean exculpatory) {
    static Standing of(LeadRecipient row) {
      return new Standing(row.state.isAccepted(), Boolean.TRUE.equals(row.exculpatory));
    }
  }
}
