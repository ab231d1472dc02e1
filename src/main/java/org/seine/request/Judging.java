package org.seine.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.StepIncomplete;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.dossier.filed.Ways;
import org.seine.web.BadInput;

/** The rules by which a step on a request is judged; it changes nothing. */
record Judging(Request request, Known known) {
  private static final Ways<RequestState> WAYS =
      new Ways<>(
          state ->
              Arrays.stream(RequestStep.values())
                  .filter(step -> step.mayFollow(state))
                  .map(step -> step.after(state))
                  .collect(Collectors.toSet()));

  /** As {@link Request#judge}. */
  Verdict of(StepForm form, Party party) {
    requireSideAndWords(form, party);
    if (form.step() == RequestStep.TAKE_NOTE) {
      return note(form);
    }
    return form.step().isFact(request.direction) ? fact(form) : step(form);
  }

  private void requireSideAndWords(StepForm form, Party party) {
    var step = form.step();
    boolean another = step.isOfTheCourt() && request.direction == Direction.TO_COURT;
    if (another || !step.takers(request.direction).contains(party)) {
      throw step.ofAnother(request.direction);
    }
    var missing = form.missing();
    if (!missing.isEmpty()) {
      throw new StepIncomplete(step.article(), missing);
    }
    if (form.ground() != null && !form.ground().fits(request.stateParty)) {
      throw new BadInput(
          "/ground", "a ground that is open to this kind of participant", "another's");
    }
  }

  private Verdict step(StepForm form) {
    var step = form.step();
    if (step.isFirst() || !step.mayFollow(request.state)) {
      throw new StepNotAllowed(step, step.article(), request.state);
    }
    switch (step) {
      case AUTHORISE -> requireAuthority(form);
      case SEND -> requireChannel();
      case CONFIRM -> requireConfirmation(form);
      case REPLY, SUPPLEMENT -> requireConsentOfState(form);
      default -> {
        // The table says it all.
      }
    }
    return Verdict.moves(step.after(request.state));
  }

  private void requireAuthority(StepForm form) {
    List<String> missing = new ArrayList<>(known.missing());
    if (request.basis.needsDecision() && !form.namesReference()) {
      missing.add("/reference");
    }
    if (request.basis.needsWarrant() && form.warrant() == null) {
      missing.add("/warrant");
    }
    if (!missing.isEmpty()) {
      throw new StepIncomplete(request.basis.article() + ", 96(2)", missing);
    }
  }

  private void requireChannel() {
    if (!isDesignated()) {
      throw new PortalNotDesignated();
    }
  }

  /** What a State sends to the Court, it sends where the Court receives. */
  private boolean isDesignated() {
    return request.direction == Direction.TO_COURT || known.portalDesignated();
  }

  private void requireConfirmation(StepForm form) {
    if (!request.isToBeConfirmed()) {
      throw new NothingToConfirm();
    }
    if (!isDesignated() && !form.brings(Attached.Kind.PROOF)) {
      throw new StepIncomplete(form.step().article(), List.of("/documents"));
    }
  }

  /** Nothing that a State helped to obtain goes to another without that State (93(10)(b)). */
  private static void requireConsentOfState(StepForm form) {
    if (form.consentOfState() == null || form.consentOfState().isBlank()) {
      throw new StepIncomplete("Art. 93(10)(b)", List.of("/consentOfState"));
    }
  }

  private Verdict fact(StepForm form) {
    if (!form.step().mayFollow(request.state)) {
      return Verdict.alarms(
          request.state,
          switch (request.state) {
            case WITHDRAWN -> RequestAlarm.AFTER_WITHDRAWAL;
            case CLOSED -> RequestAlarm.AFTER_CLOSING;
            default -> RequestAlarm.DOES_NOT_FIT;
          });
    }
    var after = form.step().after(request.state);
    return request.sentOn != null && form.on().isBefore(request.sentOn)
        ? Verdict.alarms(after, RequestAlarm.BEFORE_SENDING)
        : Verdict.moves(after);
  }

  /**
   * The state after a note that accepts a fact. Empty where none may: the fact moved the request
   * already, or leads nowhere, or the request left its state behind. What came after the end of a
   * request can take it up again.
   */
  static Optional<RequestState> accepting(Raised raised, RequestState present) {
    return Optional.ofNullable(raised.step().to())
        .filter(to -> raised.kind().waits())
        .filter(to -> raised.kind().isAfter(present) || !WAYS.isBehind(to, present));
  }

  private Verdict note(StepForm form) {
    var raised = known.alarmed(form.about()).orElseThrow(NoSuchStep::new);
    var fact = raised.step();
    if (form.becomes() == null) {
      return Verdict.moves(request.state);
    }
    if (form.becomes() != fact.to()) {
      throw new NoSuchStep();
    }
    if (accepting(raised, request.state).isEmpty()) {
      throw new StepNotAllowed(fact, fact.article(), request.state);
    }
    return Verdict.accepts(form.becomes(), known.reported().orElseThrow(NoSuchStep::new));
  }
}
