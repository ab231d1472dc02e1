package org.seine.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.OpenRecord;

/**
 * A request as a unit may see it, with each step that was told where it can read, each proved.
 *
 * @param awaited the participant whose move it is
 * @param matterArticle of the consultation that is open
 * @param portalDesignated whether the State designated this portal as a channel (Art. 87(1)(a));
 *     absent where the Court is asked
 * @param worksInLanguage whether the State works in the language of the text (Art. 87(2)); absent
 *     where it has not said, or the Court is asked
 * @param swornTranslation whether it wants a sworn translation otherwise
 * @param authority by what it was authorised
 * @param missing sections of the text that say nothing yet (Art. 96(2))
 * @param numbers of decisions, notes verbales and filings, the newest last
 * @param binding conditions that the asking side accepted (Art. 93(5))
 * @param bindingStep the number of the step by which they stand as they do; absent where none bind
 * @param onConditions documents that the caller's unit is given only if it acknowledges that step
 * @param next the steps that the caller's unit may take now
 * @param others facts that it may report besides: each would raise an alarm, and is recorded all
 *     the same
 */
@Schema(name = "Request")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(
    UUID id,
    UUID dossier,
    UUID compartment,
    UUID participant,
    UUID organ,
    boolean stateParty,
    Direction direction,
    Basis basis,
    String basisArticle,
    Assistance assistance,
    String assistanceArticle,
    RequestState state,
    LocalDate since,
    @Nullable UUID awaited,
    @Nullable LocalDate awaitedSince,
    @Nullable Matter matter,
    @Nullable String matterArticle,
    @Nullable Channel channel,
    @Nullable Boolean portalDesignated,
    @Nullable Boolean worksInLanguage,
    @Nullable Boolean swornTranslation,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate confirmBy,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate repliedOn,
    @Nullable LocalDate postponedUntil,
    boolean shown,
    RequestText text,
    @Nullable Authority authority,
    List<String> missing,
    List<Numbered> numbers,
    List<Condition> binding,
    @Nullable Integer bindingStep,
    List<UUID> onConditions,
    List<AlarmView> alarms,
    List<Available> next,
    List<Available> others,
    List<Done> history,
    @JsonIgnore int revision) {

  /**
   * A step that may be taken now.
   *
   * @param fact whether it is reported as a fact
   * @param needs the members that it must tell
   */
  @Schema(name = "RequestStepAvailable")
  record Available(
      RequestStep step,
      String article,
      boolean fact,
      List<String> needs,
      @Nullable RequestState leadsTo) {}

  /** A number that a step told, by the number of the step. */
  @Schema(name = "RequestNumber")
  record Numbered(int step, RequestStep kind, String reference) {}

  /**
   * A step with what it told.
   *
   * @param text the text as this step left it, where it changed it
   */
  @Schema(name = "RequestStepDone")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Done(
      int number,
      String article,
      boolean reported,
      RequestState state,
      Instant recordedAt,
      UUID unit,
      StepForm told,
      @Nullable RequestText text) {}

  /**
   * A fact that did not fit.
   *
   * @param becomes the state after a note that accepts it; absent where none may
   */
  @Schema(name = "RequestAlarm")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AlarmView(
      int step, RequestAlarm kind, @Nullable Integer settledBy, @Nullable RequestState becomes) {
    static AlarmView of(RequestAlarmRow alarm, List<Done> history, RequestState present) {
      var becomes =
          history.stream()
              .filter(done -> done.number() == alarm.step && alarm.settled == null)
              .map(done -> new Raised(done.told().step(), alarm.kind))
              .flatMap(raised -> Judging.accepting(raised, present).stream())
              .findFirst();
      return new AlarmView(alarm.step, alarm.kind, alarm.settled, becomes.orElse(null));
    }
  }

  static RequestView of(
      OpenRecord<Request> record,
      List<RequestAlarmRow> alarms,
      Optional<Party> party,
      StateSays says)
      throws IOException {
    var row = record.row();
    var history = History.of(record);
    var binding = Binding.of(history, row.direction);
    var sealed = RequestTexts.TEXT.read(record.text());
    return new RequestView(
        row.key,
        row.dossier,
        row.compartment,
        row.participant,
        row.organ,
        row.stateParty,
        row.direction,
        row.basis,
        row.basis.article(),
        row.assistance,
        row.assistance.article(),
        row.state,
        row.since,
        row.awaited,
        row.awaitedSince,
        row.matter,
        row.matter == null ? null : row.matter.article(),
        row.channel,
        says.portal(),
        says.worksIn(row.language),
        says.sworn(),
        row.sentOn,
        row.answerBy,
        row.confirmBy,
        row.confirmedOn,
        row.receivedOn,
        row.repliedOn,
        row.postponedUntil,
        row.shown,
        sealed.text(),
        sealed.authority(),
        sealed.text().missing(),
        numbers(history),
        binding.map(Binding::conditions).orElse(List.of()),
        binding.map(Binding::step).orElse(null),
        binding
            .filter(bound -> !party.equals(Optional.of(Party.REQUESTED)))
            .map(bound -> bound.documents().stream().sorted().toList())
            .orElse(List.of()),
        alarms.stream().map(one -> AlarmView.of(one, history, row.state)).toList(),
        party.map(side -> next(row, side)).orElse(List.of()),
        party.map(side -> others(row, side)).orElse(List.of()),
        history,
        row.revision);
  }

  private static List<Numbered> numbers(List<Done> history) {
    return history.stream()
        .filter(done -> done.told().namesReference())
        .map(
            done ->
                new Numbered(
                    done.number(),
                    done.told().step(),
                    Objects.requireNonNull(done.told().reference())))
        .toList();
  }

  private static List<Available> next(Request request, Party party) {
    return offered(
        request,
        party,
        step ->
            step.mayFollow(request.state)
                && (!step.isOfTheCourt() || request.direction == Direction.TO_STATE)
                && (step != RequestStep.TAKE_NOTE || request.alarms > 0)
                && (step != RequestStep.CONFIRM || request.isToBeConfirmed()));
  }

  private static List<Available> others(Request request, Party party) {
    return offered(
        request, party, step -> step.isFact(request.direction) && !step.mayFollow(request.state));
  }

  private static List<Available> offered(
      Request request, Party party, Predicate<RequestStep> wanted) {
    return Arrays.stream(RequestStep.values())
        .filter(step -> step.takers(request.direction).contains(party))
        .filter(wanted)
        .map(
            step ->
                new Available(
                    step,
                    step.article(),
                    step.isFact(request.direction),
                    step.needs().stream().map(Need::member).sorted().toList(),
                    step.to()))
        .toList();
  }
}
