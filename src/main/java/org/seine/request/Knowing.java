package org.seine.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.Found;
import org.seine.national.NationalRules;
import org.seine.request.RequestTexts.Sealed;
import org.seine.sharing.Caller;

/** Asks what stands beside a request when a step is judged. */
@ApplicationScoped
class Knowing {
  private final NationalRules national;
  private final FiledReading reading;

  Knowing(NationalRules national, FiledReading reading) {
    this.national = national;
    this.reading = reading;
  }

  /**
   * What a step is judged by.
   *
   * @param raised every alarm that was raised, judged or not
   * @param text as it stands, where the step asks for it
   */
  Uni<Known> of(
      Found<Request> found,
      List<RequestAlarmRow> raised,
      StepForm form,
      Party party,
      Optional<Sealed> text,
      Caller by) {
    var missing = text.map(stored -> stored.text().missing()).orElse(List.of());
    var open = Alarms.open(raised, found.steps());
    boolean accepts =
        form.step() == RequestStep.TAKE_NOTE
            && party == Party.REQUESTING
            && form.becomes() != null
            && open.containsKey(Objects.requireNonNullElse(form.about(), 0));
    return designated(found.row(), form)
        .flatMap(
            designated ->
                (accepts ? reported(found, form, by) : nothing())
                    .map(told -> new Known(designated, missing, open, told)));
  }

  /** A fact that is accepted is proved and read: what it told is what counts. */
  private Uni<Optional<StepForm>> reported(Found<Request> found, StepForm form, Caller by) {
    int number = Objects.requireNonNull(form.about());
    return reading.read(found, by, record -> History.told(record, number)).map(Optional::of);
  }

  private static Uni<Optional<StepForm>> nothing() {
    return Uni.createFrom().item(Optional.empty());
  }

  private Uni<Boolean> designated(Request request, StepForm form) {
    boolean asks = form.step() == RequestStep.SEND || form.step() == RequestStep.CONFIRM;
    return asks && request.direction == Direction.TO_STATE
        ? national.now(request.participant).map(rules -> rules.portalIsChannel())
        : Uni.createFrom().item(false);
  }
}
