package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.manifest.StepChain;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.keys.LentKey;
import org.seine.keys.UnitKeys;
import org.seine.seal.Workers;
import org.seine.sharing.Caller;

/** Signs, stores and proves the steps of records. */
@ApplicationScoped
public class RecordSteps {
  private final UnitKeys keys;
  private final Workers workers;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RecordSteps(UnitKeys keys, Workers workers, Clock clock) {
    this.keys = keys;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * The steps of a record as they are stored, in the session of the caller.
   *
   * @return in their order; empty for a record that is about to be made
   */
  public Uni<List<SignedBytes>> of(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from RecordedStep where record = :record order by number",
                        RecordedStep.class)
                    .setParameter("record", record)
                    .getResultList())
        .map(rows -> rows.stream().map(RecordedStep::signed).toList());
  }

  /** Proves the steps of a record; on a worker. */
  public StepChain verify(
      Filed place, RecordKind kind, List<SignedBytes> steps, TrustedCertificates trusted)
      throws IOException {
    return StepChain.verify(
        place.file(), new RecordReference(kind, place.record()), steps, trusted);
  }

  /**
   * Signs the next step as the caller's unit, before a session is opened.
   *
   * @param before the steps so far
   * @throws org.seine.keys.NoUsableKey (in the Uni) if the unit has no signing key in force (409)
   */
  public Uni<SignedStep> sign(StepOrder order, List<SignedBytes> before, Caller by) {
    return keys.signing(by.unit(), by)
        .flatMap(
            key ->
                workers.run(() -> sign(order, before, by, key)).onTermination().invoke(key::close));
  }

  private SignedStep sign(StepOrder order, List<SignedBytes> before, Caller by, LentKey key) {
    Optional<Sha384> last =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).hash());
    var step =
        new Step(
            order.place().file(),
            new RecordReference(order.kind(), order.place().record()),
            before.size() + 1,
            order.act(),
            order.reported(),
            order.state(),
            order.on(),
            clock.instant(),
            by.unit(),
            by.pseudonym().toString(),
            order.things().stream().map(SealedFor::pinned).toList(),
            last);
    return new SignedStep(step, step.sign(key.asSigningKey(), random));
  }

  /**
   * Stores a step, in the transaction of the caller, which made sure that no other came between.
   */
  public Uni<Void> keep(SignedStep signed) {
    var row = new RecordedStep();
    row.record = signed.step.record().id();
    row.number = signed.step.number();
    row.bytes = signed.signed.bytes();
    row.signature = signed.signed.signature();
    row.happenedOn = signed.step.on();
    row.recordedAt = signed.step.time();
    return Panache.getSession().flatMap(session -> session.persist(row));
  }

  /** A step that was signed, not stored yet. */
  public static final class SignedStep {
    private final Step step;
    private final SignedBytes signed;

    SignedStep(Step step, SignedBytes signed) {
      this.step = step;
      this.signed = signed;
    }

    /** What it says. */
    public Step step() {
      return step;
    }

    /** Its exact bytes with the signature. */
    public SignedBytes signed() {
      return signed;
    }
  }
}
