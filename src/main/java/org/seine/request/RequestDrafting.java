package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Happened;
import org.seine.dossier.filed.NotYourStep;
import org.seine.dossier.filed.Taking;
import org.seine.request.Request.Made;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.ParticipantKind;
import org.seine.web.BadInput;

/**
 * Begins requests. What an organ of the Court drafts lies in the Court's own compartment, so that
 * no key of the State's opens it before it is shown; what a State drafts lies in the State's.
 */
@ApplicationScoped
class RequestDrafting {
  private final DossierAccess dossiers;
  private final Directory directory;
  private final Requests requests;
  private final NamedAssets assets;
  private final Filing filing;
  private final RequestNews news;
  private final Clock clock;

  RequestDrafting(
      DossierAccess dossiers,
      Directory directory,
      Requests requests,
      NamedAssets assets,
      Filing filing,
      RequestNews news,
      Clock clock) {
    this.dossiers = dossiers;
    this.directory = directory;
    this.requests = requests;
    this.assets = assets;
    this.filing = filing;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Drafts a request; the same call again finds it.
   *
   * @throws NotYourStep if the basis is another organ's, or a State's (403)
   * @throws org.seine.sharing.NotVisible if there is no such file for this unit (404)
   * @throws org.seine.dossier.NoSuchCompartment if the State is not invited to it (409)
   */
  Uni<Request> draft(UUID id, RequestForm form, Caller by) {
    if (!form.basis().makers().contains(by.participantKind())) {
      throw new NotYourStep(form.basis().makers(), form.basis().article());
    }
    Happened.requirePast(form.on(), clock);
    return made(form, by)
        .flatMap(
            made ->
                Panache.withSession(() -> begun(id, form, by))
                    .flatMap(
                        begun ->
                            begun.request != null
                                ? Uni.createFrom().item(begun.request)
                                : take(
                                    Request.begin(id, begun.place, form, made, by, clock.instant()),
                                    form,
                                    by)));
  }

  private Uni<Made> made(RequestForm form, Caller by) {
    if (form.basis().direction() == Direction.TO_COURT) {
      var organ = form.organ();
      if (!form.participant().equals(by.participant()) || organ == null) {
        throw new BadInput("/participant", "the unit's own participant, and an organ", "another");
      }
      return kind(organ, "/organ", ParticipantKind::isOrganOfTheCourt)
          .map(kind -> new Made(organ, by.participantKind() == ParticipantKind.STATE_PARTY));
    }
    return kind(form.participant(), "/participant", Basis.STATE_ASKS.makers()::contains)
        .map(kind -> new Made(by.participant(), kind == ParticipantKind.STATE_PARTY));
  }

  private Uni<ParticipantKind> kind(
      UUID participant, String where, Predicate<ParticipantKind> wanted) {
    return directory
        .kindOf(participant)
        .map(
            kind -> {
              if (kind == null || !wanted.test(kind)) {
                throw new BadInput(where, "a participant that can be asked", "another");
              }
              return kind;
            });
  }

  /** A State that is not invited could never be shown it: that is said at once. */
  private Uni<Begun> begun(UUID id, RequestForm form, Caller by) {
    boolean court = form.basis().direction() == Direction.TO_STATE;
    return dossiers
        .put(form.dossier(), form.participant(), id, by)
        .flatMap(
            place ->
                court ? dossiers.put(form.dossier(), null, id, by) : Uni.createFrom().item(place))
        .call(place -> assets.require(form.dossier(), form.text(), by))
        .flatMap(place -> requests.row(id).map(found -> new Begun(found, place)));
  }

  private Uni<Request> take(Request request, RequestForm form, Caller by) {
    var step = form.asStep();
    var verdict = Verdict.moves(RequestState.DRAFT);
    return filing.take(
        Found.fresh(request),
        Taking.<Request>of(Operation.DRAFT_REQUEST, row -> {})
            .as(step.step().name(), RequestState.DRAFT.name(), form.on())
            .text(request.key, RequestTexts.TEXT.write(new RequestTexts.Sealed(form.text(), null)))
            .detail(RequestTexts.STEP.write(step))
            .line(RequestTexts.line(form.text()))
            .then(row -> news.tell(row, step, verdict, by)),
        by);
  }

  private record Begun(@Nullable Request request, Filed place) {}
}
