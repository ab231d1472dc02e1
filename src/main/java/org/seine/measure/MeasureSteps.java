package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetAccess;
import org.seine.asset.AssetState;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.NoSuchCompartment;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Happened;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;
import org.seine.web.StaleVersion;

/** Takes steps on measures and records what States report. Nothing else changes their state. */
@ApplicationScoped
class MeasureSteps {
  private final AssetAccess assets;
  private final DossierAccess dossiers;
  private final FiledRecords records;
  private final FiledReading reading;
  private final Filing filing;
  private final Beside beside;
  private final MeasureNews news;
  private final Clock clock;

  MeasureSteps(
      AssetAccess assets,
      DossierAccess dossiers,
      FiledRecords records,
      FiledReading reading,
      Filing filing,
      Beside beside,
      MeasureNews news,
      Clock clock) {
    this.assets = assets;
    this.dossiers = dossiers;
    this.records = records;
    this.reading = reading;
    this.filing = filing;
    this.beside = beside;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Begins a measure by its first step; the same call again finds it. It lies where its asset lies.
   *
   * @throws org.seine.sharing.NotVisible if there is no such asset for this unit (404)
   * @throws NoSuchCompartment if the asset does not lie in the executing State's compartment (409)
   */
  Uni<Measure> begin(UUID id, MeasureForm form, Caller by) {
    form.first().checked();
    var side = Side.of(by, form.executing()).orElseThrow(form.first().step()::ofAnother);
    Happened.requirePast(form.first().on(), clock);
    var verdict = Measure.judgeFirst(form.first(), form.footing(), side);
    return Panache.withSession(() -> place(id, form, by))
        .flatMap(
            begun -> {
              if (begun.measure != null) {
                return Uni.createFrom().item(begun.measure);
              }
              var measure =
                  Measure.begin(
                      id,
                      begun.place,
                      form.asset(),
                      form.executing(),
                      form.footing(),
                      by,
                      clock.instant());
              measure.state = verdict.state();
              measure.since = form.first().on();
              return dossiers
                  .prove(begun.place, form.executing(), by)
                  .chain(
                      () ->
                          filing.take(
                              Found.fresh(measure),
                              taking(form.first(), verdict, Operation.BEGIN_MEASURE, by)
                                  .first(() -> lockUnmerged(form.asset())),
                              by));
            });
  }

  private Uni<Begun> place(UUID id, MeasureForm form, Caller by) {
    return assets
        .visible(form.asset(), by)
        .flatMap(
            asset -> {
              requireUnmerged(asset.state());
              return dossiers
                  .put(asset.dossier(), form.executing(), id, by)
                  .invoke(
                      place -> {
                        if (!place.compartment().equals(asset.compartment())) {
                          throw new NoSuchCompartment();
                        }
                      });
            })
        .flatMap(
            place ->
                Panache.getSession()
                    .flatMap(session -> session.find(Measure.class, id))
                    .map(found -> new Begun(found, place)));
  }

  /** It may have been merged since it was seen. */
  private Uni<Void> lockUnmerged(UUID asset) {
    return assets.lock(asset).invoke(MeasureSteps::requireUnmerged).replaceWithVoid();
  }

  private static void requireUnmerged(AssetState state) {
    if (state == AssetState.MERGED) {
      throw new NoSuchCompartment();
    }
  }

  /**
   * Takes a step, or records a fact.
   *
   * @param read the revision that was read
   * @throws BadInput if it tells what its step does not carry, or what cannot be (400)
   * @throws org.seine.sharing.NotVisible if there is no such measure for this unit (404)
   * @throws StaleVersion if somebody changed it meanwhile, or a claim on its asset (412)
   */
  Uni<Measure> take(UUID id, StepForm form, IfMatch read, Caller by) {
    Happened.requirePast(form.on(), clock);
    form.checked();
    return Panache.withSession(
            () ->
                records
                    .find(Measure.class, RecordKind.MEASURE, id, by)
                    .flatMap(
                        found ->
                            beside
                                .known(found.row(), found.steps())
                                .map(known -> new Asked(found, known))))
        .call(asked -> requireWarrant(asked.found.row(), form, by))
        .flatMap(asked -> reported(asked, form, by))
        .flatMap(
            asked -> {
              var measure = asked.found.row();
              read.require(measure.revision, "state", "term", "claims");
              var side = Side.of(by, measure.executing).orElseThrow(form.step()::ofAnother);
              var verdict = measure.judge(form, side, asked.known);
              var operation = form.step().isFact() ? Operation.REPORT_FACT : Operation.TAKE_STEP;
              return filing.take(
                  asked.found,
                  taking(form, verdict, operation, by)
                      .first(
                          () ->
                              beside
                                  .claimOpenUnderLock(measure.asset)
                                  .map(asked.known::with)
                                  .invoke(
                                      now ->
                                          requireSame(
                                              verdict, measure.judge(form, side, now), measure))
                                  .replaceWithVoid()),
                  by);
            });
  }

  /** A fact that is accepted is proved and read: its days and figures are those that count. */
  private Uni<Asked> reported(Asked asked, StepForm form, Caller by) {
    boolean accepts = form.step() == MeasureStep.TAKE_NOTE && form.becomes() != null;
    return !accepts || asked.known.alarmed(form.about()).isEmpty()
        ? Uni.createFrom().item(asked)
        : reading
            .read(
                asked.found,
                by,
                record -> MeasureView.told(record, Objects.requireNonNull(form.about())))
            .map(told -> new Asked(asked.found, asked.known.reporting(told)));
  }

  /** A claim may have been opened or decided, under another measure, since the step was judged. */
  private static void requireSame(Verdict signed, Verdict now, Measure measure) {
    if (!signed.equals(now)) {
      throw StaleVersion.beside(measure.revision, "claims");
    }
  }

  /** A warrant that is named must be one of the file (Art. 57(3)(e)). */
  private Uni<Void> requireWarrant(Measure measure, StepForm form, Caller by) {
    if (form.warrant() == null || form.step() != MeasureStep.AUTHORISE) {
      return Uni.createFrom().voidItem();
    }
    return dossiers
        .hasWarrant(measure.dossier, form.warrant(), by)
        .invoke(
            has -> {
              if (!has) {
                throw new BadInput("/warrant", "a warrant or summons of the file", "another id");
              }
            })
        .replaceWithVoid();
  }

  private Taking<Measure> taking(StepForm form, Verdict verdict, Operation operation, Caller by) {
    return Taking.<Measure>of(operation, row -> row.apply(form, verdict))
        .as(form.step().name(), verdict.state().name(), form.on())
        .reported(form.step().isFact())
        .detail(MeasureTexts.STEP.write(form))
        .then(row -> beside.keep(row, form, verdict).chain(() -> news.tell(row, verdict, by)));
  }

  /** The day it is, by UTC. */
  LocalDate today() {
    return LocalDate.now(clock);
  }

  private record Begun(@Nullable Measure measure, Filed place) {}

  private record Asked(Found<Measure> found, Known known) {}
}
