package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.refusal.TermsNotSigned;
import org.seine.lead.form.LeadBody;
import org.seine.seal.Submissions;
import org.seine.sharing.grant.ConsentScope;
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
  private final Submissions submissions;

  LeadTerms(Leads leads, Submissions submissions) {
    this.leads = leads;
    this.submissions = submissions;
  }

  /**
   * The terms of the version that stands, to be proved outside the session.
   *
   * @param record the row of a lead that the caller may see
   */
  public Uni<StatedTerms> of(UUID record) {
    // In this order a correction that comes in between is not taken for one that is hidden.
    return submissions
        .newest(record)
        .flatMap(
            newest ->
                leads
                    .one(record)
                    .call(lead -> Panache.getSession().chain(session -> session.refresh(lead)))
                    .flatMap(
                        lead ->
                            submissions
                                .of(record, lead.version)
                                .map(signed -> new StatedTerms(lead, signed, newest))));
  }

  /**
   * Where a lead stands with each unit that it was ever given to.
   *
   * @param record the row of a lead that the caller may see
   */
  public Uni<Standings> standings(UUID record) {
    return leads
        .recipients(record)
        .map(
            rows ->
                new Standings(
                    rows.stream().collect(Collectors.toMap(row -> row.unit, Standing::of))));
  }

  /**
   * The terms of a lead that its provider signed.
   *
   * @param provider who signed them
   * @param version the version that stands
   * @param originatorIsAnother whether somebody else than the provider must consent too, as the
   *     card says, or taken for so where it does not; {@link #proveOriginator} says it for sure
   */
  public record Terms(
      UUID provider,
      int version,
      @Nullable UseCondition condition,
      Set<HandlingCode> codes,
      @Nullable TrafficLight light,
      boolean originatorIsAnother) {
    /** Whether they leave this use free, so that no consent is needed. */
    public boolean free(ConsentScope scope) {
      return scope.isFreeUnder(condition, codes, light);
    }

    /**
     * Whether somebody else than the provider must consent too. Only the signed text holds it: the
     * text of an older version binds the unit that was given no newer one, together with the card.
     *
     * @param text of a version, opened and proved to be the provider's
     * @param of that version
     * @throws TermsNotSigned if the text that stands says otherwise than the card
     */
    public boolean proveOriginator(byte[] text, int of) throws TermsNotSigned {
      boolean named = LeadBody.ofOpened(text).namesOriginator();
      if (of == version && named != originatorIsAnother) {
        throw new TermsNotSigned("expected the originator of the signed text, found another");
      }
      return named || originatorIsAnother;
    }
  }

  /** Where a lead stands with its recipients. */
  public record Standings(Map<UUID, Standing> recipients) {
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
