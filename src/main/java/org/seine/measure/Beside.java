package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seine.asset.AssetAccess;
import org.seine.asset.Standing;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.refusal.SealRefused;

/**
 * What is stored beside a measure: claims, ledger, open alarms, and what the asset comes to. Each
 * method runs in the session, each change in the transaction, of its caller.
 */
@ApplicationScoped
class Beside {
  private final AssetAccess assets;

  Beside(AssetAccess assets) {
    this.assets = assets;
  }

  /** What a step is judged by. */
  Uni<Known> known(Measure measure, List<SignedBytes> steps) {
    return claims(measure.key)
        .flatMap(
            own ->
                claimOpen(measure.asset)
                    .flatMap(
                        open ->
                            alarms(measure.key)
                                .map(alarms -> Known.of(open, own, alarmed(alarms, steps)))));
  }

  private static Map<Integer, Raised> alarmed(List<AlarmRow> alarms, List<SignedBytes> steps) {
    Map<Integer, Raised> alarmed = new HashMap<>();
    for (var alarm : alarms) {
      if (alarm.settled == null) {
        alarmed.put(alarm.step, new Raised(step(steps.get(alarm.step - 1)), alarm.kind));
      }
    }
    return alarmed;
  }

  /** Read only to name it; opening proves it. */
  private static MeasureStep step(SignedBytes signed) {
    try {
      return MeasureStep.valueOf(Step.parse(signed.bytes()).act());
    } catch (SealRefused malformed) {
      throw new IllegalStateException("a step that was stored here can be read", malformed);
    }
  }

  /** Claims under a measure, the first one first. */
  Uni<List<Claim>> claims(UUID measure) {
    return list("from Claim where measure = :of order by openedOn, key", Claim.class, measure);
  }

  /** Entries of the ledger, in the order of the steps. */
  Uni<List<LedgerRow>> ledger(UUID measure) {
    return list("from LedgerRow where measure = :of order by step, key", LedgerRow.class, measure);
  }

  /** Every alarm that was raised, judged or not. */
  Uni<List<AlarmRow>> alarms(UUID measure) {
    return list("from AlarmRow where measure = :of order by step", AlarmRow.class, measure);
  }

  private static <T> Uni<List<T>> list(String query, Class<T> type, UUID of) {
    return Panache.getSession()
        .flatMap(
            session -> session.createQuery(query, type).setParameter("of", of).getResultList());
  }

  /** Whether a claim on the asset is open; it is locked, so that this holds until the step ends. */
  Uni<Boolean> claimOpenUnderLock(UUID asset) {
    return assets.lock(asset).chain(() -> claimOpen(asset));
  }

  private static Uni<Boolean> claimOpen(UUID asset) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(c) from Claim c where c.asset = :asset and c.outcome is null",
                        Long.class)
                    .setParameter("asset", asset)
                    .getSingleResult())
        .map(count -> count > 0);
  }

  /** Stores what a step brings with it, and what the asset comes to by it, which is locked. */
  Uni<Void> keep(Measure measure, StepForm form, Verdict verdict) {
    Uni<Void> kept = Uni.createFrom().voidItem();
    var counted = verdict.counts(form);
    int told =
        verdict.accepted().isPresent() ? Objects.requireNonNull(form.about()) : measure.revision;
    for (var entry : counted.map(StepForm::entries).orElse(List.of())) {
      kept = kept.chain(() -> persist(LedgerRow.of(measure, told, entry)));
    }
    if (verdict.alarm().isPresent()) {
      kept = kept.chain(() -> persist(AlarmRow.of(measure, verdict.alarm().get())));
    }
    if (form.step() == MeasureStep.TAKE_NOTE) {
      kept = kept.chain(() -> settle(measure, Objects.requireNonNull(form.about())));
    }
    return kept.chain(() -> claim(measure, counted)).chain(() -> stand(measure));
  }

  private static Uni<Void> persist(Object row) {
    return Panache.getSession().flatMap(session -> session.persist(row));
  }

  private static Uni<Void> settle(Measure measure, int about) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update AlarmRow set settled = :by where measure = :measure and step ="
                            + " :about and settled is null")
                    .setParameter("by", measure.revision)
                    .setParameter("measure", measure.key)
                    .setParameter("about", about)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Void> claim(Measure measure, Optional<StepForm> counted) {
    var told = counted.map(StepForm::step);
    if (told.equals(Optional.of(MeasureStep.CLAIM_OPENED))) {
      return persist(Claim.opened(measure, counted.get())).chain(() -> recount(measure));
    }
    if (told.equals(Optional.of(MeasureStep.CLAIM_DECIDED))) {
      return decide(measure, counted.get()).chain(() -> recount(measure));
    }
    return Uni.createFrom().voidItem();
  }

  private static Uni<Void> decide(Measure measure, StepForm form) {
    var claim = Objects.requireNonNull(form.claim());
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update Claim set decidedOn = :on, outcome = :outcome where measure ="
                            + " :measure and id = :id and outcome is null")
                    .setParameter("on", form.on())
                    .setParameter("outcome", claim.outcome())
                    .setParameter("measure", measure.key)
                    .setParameter("id", claim.id())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Void> recount(Measure measure) {
    return claims(measure.key)
        .invoke(
            all ->
                measure.openClaims =
                    (int) all.stream().filter(claim -> claim.outcome == null).count())
        .replaceWithVoid();
  }

  /** The furthest of the asset's measures says where it stands. */
  private Uni<Void> stand(Measure measure) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .flush()
                    .chain(
                        () ->
                            session
                                .createQuery("from Measure where asset = :asset", Measure.class)
                                .setParameter("asset", measure.asset)
                                .getResultList()))
        .flatMap(
            all ->
                assets.stands(
                    measure.asset,
                    all.stream()
                        .map(one -> one.state.standing())
                        .max(Comparator.naturalOrder())
                        .orElse(Standing.NO_MEASURE),
                    all.stream().mapToInt(one -> one.openClaims).sum()));
  }
}
