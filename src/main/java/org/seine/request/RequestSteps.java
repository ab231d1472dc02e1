package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Happened;
import org.seine.dossier.filed.Taking;
import org.seine.request.RequestTexts.Sealed;
import org.seine.seal.compartment.Filed;
import org.seine.seal.compartment.SealedFor;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/** Takes steps on requests and records what States report. Nothing else changes their state. */
@ApplicationScoped
class RequestSteps {
  /** By these the other side comes to see it: it is sealed anew, where they both do. */
  static final Set<RequestStep> SHOWING =
      EnumSet.of(
          RequestStep.CONSULT_FIRST,
          RequestStep.SEND,
          RequestStep.RECORD_SENT,
          RequestStep.SEND_URGENTLY);

  /** These ask what the text says, or change it. */
  private static final Set<RequestStep> READING =
      EnumSet.of(
          RequestStep.AUTHORISE, RequestStep.REDRAFT, RequestStep.REVISE, RequestStep.MODIFY);

  private final DossierAccess dossiers;
  private final Requests requests;
  private final NamedAssets assets;
  private final FiledReading reading;
  private final Knowing knowing;
  private final Filing filing;
  private final Alarms alarms;
  private final RequestNews news;
  private final Clock clock;

  RequestSteps(
      DossierAccess dossiers,
      Requests requests,
      NamedAssets assets,
      FiledReading reading,
      Knowing knowing,
      Filing filing,
      Alarms alarms,
      RequestNews news,
      Clock clock) {
    this.dossiers = dossiers;
    this.requests = requests;
    this.assets = assets;
    this.reading = reading;
    this.knowing = knowing;
    this.filing = filing;
    this.alarms = alarms;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Takes a step, or records a fact.
   *
   * @param read the revision that was read
   * @param fact whether it is to be a fact that a State reports
   * @throws org.seine.sharing.NotVisible if there is no such request for this unit (404)
   * @throws BadInput if it is a step where a fact was meant, or the other way round, or tells a day
   *     before the act by which something is to be done (400)
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Request> take(UUID id, StepForm form, boolean fact, IfMatch read, Caller by) {
    Happened.requirePast(form.on(), clock);
    form.checked();
    return Panache.withSession(() -> asked(id, form, by))
        .invoke(asked -> requireKind(asked.found.row(), form, fact))
        .call(asked -> requireWarrant(asked.found.row(), form, by))
        .call(asked -> assets.require(asked.found.row().dossier, form.text(), by))
        .flatMap(asked -> judged(asked, form, read, by).call(() -> requireProved(asked, form, by)))
        .flatMap(judged -> filing.take(judged.found, judged.taking, by));
  }

  private Uni<Asked> asked(UUID id, StepForm form, Caller by) {
    return requests
        .find(id, by)
        .flatMap(
            found ->
                alarms
                    .of(id)
                    .flatMap(
                        raised ->
                            isToBeShown(found.row(), form)
                                ? requests
                                    .shownPlace(found.row(), by)
                                    .map(place -> new Asked(found, raised, place))
                                : Uni.createFrom()
                                    .item(new Asked(found, raised, found.row().place()))));
  }

  /** What is shown is sealed anew, where the State reads it. */
  private Uni<Void> requireProved(Asked asked, StepForm form, Caller by) {
    var request = asked.found.row();
    return isToBeShown(request, form)
        ? dossiers.prove(asked.place, request.participant, by)
        : Uni.createFrom().voidItem();
  }

  private static boolean isToBeShown(Request request, StepForm form) {
    return !request.shown && SHOWING.contains(form.step());
  }

  private static void requireKind(Request request, StepForm form, boolean fact) {
    if (form.step().isFact(request.direction) != fact) {
      throw new BadInput(
          "/step",
          fact ? "a fact that a State reports" : "a formal step",
          fact ? "a formal step" : "a fact that a State reports");
    }
  }

  /** A warrant that is named must be one of the file (Art. 57(3)(e)). */
  private Uni<Void> requireWarrant(Request request, StepForm form, Caller by) {
    if (form.warrant() == null || form.step() != RequestStep.AUTHORISE) {
      return Uni.createFrom().voidItem();
    }
    return dossiers
        .hasWarrant(request.dossier, form.warrant(), by)
        .invoke(
            has -> {
              if (!has) {
                throw new BadInput("/warrant", "a warrant or summons of the file", "another id");
              }
            })
        .replaceWithVoid();
  }

  /** The text as it stands, where the step asks for it or seals it anew. */
  private Uni<Optional<Sealed>> text(Asked asked, StepForm form, Caller by) {
    boolean needed = READING.contains(form.step()) || isToBeShown(asked.found.row(), form);
    return needed
        ? reading
            .read(asked.found, by, record -> RequestTexts.TEXT.read(record.text()))
            .map(Optional::of)
        : Uni.createFrom().item(Optional.empty());
  }

  private Uni<Judged> judged(Asked asked, StepForm form, IfMatch read, Caller by) {
    var request = asked.found.row();
    read.require(request.revision, "state", "text", "documents");
    var party = Party.of(by, request).orElseThrow(() -> form.step().ofAnother(request.direction));
    return text(asked, form, by)
        .flatMap(
            text ->
                knowing
                    .of(asked.found, asked.raised, form, party, text, by)
                    .map(known -> judged(asked, form, party, known, text, by)));
  }

  private Judged judged(
      Asked asked, StepForm form, Party party, Known known, Optional<Sealed> text, Caller by) {
    var request = asked.found.row();
    var documents = documents(asked.found, form, by);
    var verdict = request.judge(form, party, known);
    var taking = taking(request, form, verdict, by).documents(documents);
    if (text.isPresent()) {
      var changed = after(form, text.get());
      taking
          .text(request.key, RequestTexts.TEXT.write(changed))
          .line(RequestTexts.line(changed.text()));
    }
    if (isToBeShown(request, form)) {
      request.compartment = asked.place.compartment();
    }
    return new Judged(asked.found, taking);
  }

  /** Only what the acting unit put there itself can be signed by its step. */
  private static List<SealedFor> documents(Found<Request> found, StepForm form, Caller by) {
    return form.attached().stream()
        .map(
            told ->
                found.things().stream()
                    .filter(thing -> thing.isDocument() && thing.thing().equals(told.id()))
                    .filter(thing -> thing.sender().equals(by.unit()))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new BadInput(
                                "/documents",
                                "documents that this unit put to the request",
                                "another id")))
        .distinct()
        .toList();
  }

  /** The text in its new version. */
  private static Sealed after(StepForm form, Sealed before) {
    return switch (form.step()) {
      case AUTHORISE ->
          new Sealed(before.text(), new Authority(form.on(), form.reference(), form.warrant()));
      case REDRAFT -> new Sealed(before.text(), null);
      case REVISE -> new Sealed(changed(form), null);
      case MODIFY -> new Sealed(changed(form), before.authority());
      default -> before;
    };
  }

  private static RequestText changed(StepForm form) {
    return Objects.requireNonNull(form.text());
  }

  private Taking<Request> taking(Request before, StepForm form, Verdict verdict, Caller by) {
    boolean fact = form.step().isFact(before.direction);
    boolean show = isToBeShown(before, form);
    return Taking.<Request>of(
            fact ? Operation.REPORT_REQUEST_FACT : Operation.TAKE_REQUEST_STEP,
            row -> {
              row.apply(form, verdict);
              if (show) {
                row.shown = true;
                row.compartment = before.compartment;
              }
            })
        .as(form.step().name(), verdict.state().name(), form.on())
        .reported(fact)
        .detail(RequestTexts.STEP.write(form.withoutText()))
        .then(
            row -> alarms.keep(row, form, verdict).chain(() -> news.tell(row, form, verdict, by)));
  }

  private record Asked(Found<Request> found, List<RequestAlarmRow> raised, Filed place) {}

  private record Judged(Found<Request> found, Taking<Request> taking) {}
}
