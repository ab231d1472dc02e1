package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetTotals.Bucket;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Happened;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.takeover.TakingOver;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/** Enters assets, corrects them, and records what they were worth and where they lay. */
@ApplicationScoped
class AssetWriting {
  private final DossierAccess dossiers;
  private final FiledRecords records;
  private final Filing filing;
  private final AssetTotals totals;
  private final TakingOver takingOver;
  private final Clock clock;
  private final boolean invented;

  AssetWriting(
      DossierAccess dossiers,
      FiledRecords records,
      Filing filing,
      AssetTotals totals,
      TakingOver takingOver,
      Clock clock,
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean invented) {
    this.dossiers = dossiers;
    this.records = records;
    this.filing = filing;
    this.totals = totals;
    this.takingOver = takingOver;
    this.clock = clock;
    this.invented = invented;
  }

  /**
   * Enters an asset; the same call again finds it.
   *
   * @throws org.seine.sharing.NotVisible if there is no such file for this unit (404)
   * @throws org.seine.dossier.NoSuchCompartment if it cannot lie there (409)
   * @throws org.seine.consent.ConsentMissing if it is taken over from a lead that not everybody may
   *     read who would read it here (409)
   * @throws BadInput if an identifier does not pass its check (400)
   */
  Uni<Asset> identify(UUID id, AssetForm.In in, Caller by) {
    var form = in.asset().checked(invented);
    return Panache.withSession(() -> begun(id, in, by))
        .flatMap(
            begun ->
                begun.asset != null
                    ? Uni.createFrom().item(begun.asset)
                    : dossiers
                        .prove(begun.place, in.participant(), by)
                        .chain(() -> fresh(begun.place, in, form, by)));
  }

  private Uni<Asset> fresh(Filed place, AssetForm.In in, AssetForm form, Caller by) {
    return in.source() == null
        ? entered(place, form, totals::added, by)
        : takingOver
            .ask(in.source(), place, by)
            .flatMap(
                permit ->
                    entered(
                        place,
                        form,
                        row -> totals.added(row).chain(() -> takingOver.store(permit, by)),
                        by));
  }

  private Uni<Asset> entered(
      Filed place, AssetForm form, Function<Asset, Uni<Void>> more, Caller by) {
    var id = place.record();
    return filing.take(
        Found.fresh(Asset.begin(id, place, form, by, clock.instant())),
        Taking.<Asset>of(Operation.IDENTIFY_ASSET, row -> {})
            .as(AssetStep.IDENTIFY.name(), AssetState.IDENTIFIED.name(), today())
            .text(id, AssetTexts.TEXT.write(form.text()))
            .line(AssetTexts.line(form.text()))
            .then(more),
        by);
  }

  private Uni<Begun> begun(UUID id, AssetForm.In in, Caller by) {
    return dossiers
        .put(in.dossier(), in.participant(), id, by)
        .flatMap(
            place ->
                Panache.getSession()
                    .flatMap(session -> session.find(Asset.class, id))
                    .map(found -> new Begun(found, place)));
  }

  /**
   * Corrects what is known of an asset.
   *
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Asset> correct(UUID id, AssetForm wanted, IfMatch read, Caller by) {
    var form = wanted.checked(invented);
    return take(
        id,
        read,
        new AssetChange(
            AssetStep.CORRECT,
            Operation.CORRECT_ASSET,
            today(),
            row -> row.correct(form),
            step ->
                step.text(id, AssetTexts.TEXT.write(form.text()))
                    .line(AssetTexts.line(form.text()))),
        by);
  }

  /** Records that place and owner were shown. */
  Uni<Asset> trace(UUID id, AssetTexts.Reason grounds, LocalDate on, IfMatch read, Caller by) {
    return take(
        id,
        read,
        new AssetChange(
            AssetStep.TRACE,
            Operation.TRACE_ASSET,
            requirePast(on),
            row -> row.state = AssetStep.TRACE.after(row.state),
            step -> step.detail(AssetTexts.REASON.write(grounds))),
        by);
  }

  /**
   * Records what an asset was worth, where it lay, or who kept it.
   *
   * @throws BadInput if its upkeep costs less than nothing (400)
   */
  Uni<Asset> observe(UUID id, Observation seen, IfMatch read, Caller by) {
    return take(
        id,
        read,
        new AssetChange(
            seen.checked().step(),
            Operation.OBSERVE_ASSET,
            requirePast(seen.on()),
            row -> row.observed(seen),
            step -> step.detail(AssetTexts.OBSERVATION.write(seen)),
            row ->
                seen.value() == null
                    ? Uni.createFrom().voidItem()
                    : Panache.getSession()
                        .flatMap(session -> session.persist(AssetValue.of(row, seen)))),
        by);
  }

  /**
   * Takes a step that changes an asset, and keeps the totals.
   *
   * @throws org.seine.sharing.NotVisible if there is no such asset for this unit (404)
   * @throws AssetStepNotAllowed if the step cannot follow its state (409)
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Asset> take(UUID id, IfMatch read, AssetChange change, Caller by) {
    return Panache.withSession(() -> records.find(Asset.class, RecordKind.ASSET, id, by))
        .flatMap(
            found -> {
              read.require(found.row().revision, "state", "text", "value");
              var counted = new AtomicReference<Bucket>();
              var step =
                  Taking.<Asset>of(
                          change.operation(),
                          row -> {
                            counted.set(Bucket.of(row));
                            change.row().accept(row);
                          })
                      .as(
                          change.step().name(),
                          change.step().after(found.row().state).name(),
                          change.on())
                      .then(
                          row ->
                              totals
                                  .moved(Objects.requireNonNull(counted.get()), row)
                                  .chain(() -> change.more().apply(row)));
              return filing.take(found, change.texts().apply(step), by);
            });
  }

  private LocalDate requirePast(LocalDate on) {
    Happened.requirePast(on, clock);
    return on;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private record Begun(@Nullable Asset asset, Filed place) {}
}
