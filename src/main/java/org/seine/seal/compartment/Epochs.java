package org.seine.seal.compartment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.UnitKeys;
import org.seine.seal.Workers;
import org.seine.web.UuidV7;

/**
 * Makes compartments, lets units in and shuts them out. Everything is made before a session is
 * opened and stored in the transaction of the caller.
 */
@ApplicationScoped
public class Epochs {
  private static final int FIRST = 1;

  private final UnitKeys unitKeys;
  private final Workers workers;
  private final Clock clock;
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  Epochs(UnitKeys unitKeys, Workers workers, Clock clock) {
    this.unitKeys = unitKeys;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * The first compartment of a new file, internal to the Court, for these units.
   *
   * @throws org.seine.keys.NoUsableKey (in the Uni) if one of them cannot be sealed for (409)
   */
  public Uni<Opened> open(UUID file, UUID compartment, Collection<UUID> units) {
    return certified(units)
        .flatMap(
            certificates ->
                workers.run(
                    () -> {
                      var change = new KeyChange();
                      var row = row(file, compartment, null);
                      change.begins(row);
                      var key = WrappingKey.random();
                      var epoch = epoch(compartment, FIRST);
                      change.begins(epoch);
                      lock(change, compartment, FIRST, key, certificates);
                      var keys = new FileKeys(List.of(row), List.of(epoch));
                      keys.add(compartment, FIRST, key);
                      return new Opened(change, keys);
                    }));
  }

  /**
   * A new compartment for a participant's units; the Court's compartment opens it.
   *
   * @param keys of the file, of a unit of the Court; opens the new compartment afterwards
   */
  public Uni<KeyChange> add(
      FileKeys keys, UUID file, UUID compartment, UUID participant, Collection<UUID> units) {
    return certified(units)
        .flatMap(
            certificates ->
                workers.run(
                    () -> {
                      var change = new KeyChange();
                      change.begins(row(file, compartment, participant));
                      var key = WrappingKey.random();
                      var epoch = epoch(compartment, FIRST);
                      forCourt(keys, file, epoch, key);
                      change.begins(epoch);
                      lock(change, compartment, FIRST, key, certificates);
                      keys.learn(row(file, compartment, participant), epoch, key);
                      return change;
                    }));
  }

  /** Lets a unit into a compartment: one key envelope. */
  public Uni<KeyChange> admit(FileKeys keys, UUID compartment, UUID unit) {
    return certified(List.of(unit))
        .flatMap(
            certificates ->
                workers.run(
                    () -> {
                      var change = new KeyChange();
                      int epoch = keys.epoch(compartment);
                      lock(change, compartment, epoch, keys.of(compartment, epoch), certificates);
                      return change;
                    }));
  }

  /**
   * Shuts a unit out of a compartment: a new epoch begins for those who stay. Where it is the
   * Court's, a new epoch begins in each other compartment of the file as well, since the unit knew
   * their keys.
   *
   * @param staying who stays, by compartment
   */
  public Uni<KeyChange> exclude(FileKeys keys, UUID compartment, Map<UUID, Set<UUID>> staying) {
    Set<UUID> everybody = new HashSet<>();
    staying.values().forEach(everybody::addAll);
    return certified(everybody)
        .flatMap(
            certificates ->
                workers.run(
                    () -> {
                      var change = new KeyChange();
                      var left = keys.compartment(compartment);
                      advance(change, keys, left, certificates, staying);
                      if (left.isOfCourt()) {
                        for (var other : keys.others(left.file)) {
                          advance(change, keys, other, certificates, staying);
                        }
                      }
                      return change;
                    }));
  }

  /**
   * Stores a change, in the transaction of the caller.
   *
   * @throws EpochPassed (in the Uni) if the compartment moved on meanwhile (409)
   * @throws org.seine.keys.CertificateChanged (in the Uni) if a unit's certificate changed (409)
   */
  public Uni<Void> store(KeyChange change) {
    return unitKeys.requireCurrent(change.envelopes()).chain(change::store);
  }

  private void advance(
      KeyChange change,
      FileKeys keys,
      Compartment compartment,
      Map<UUID, UnitCertificate> certificates,
      Map<UUID, Set<UUID>> staying)
      throws IOException {
    int before = compartment.epoch;
    var key = WrappingKey.random();
    var epoch = epoch(compartment.key, before + 1);
    epoch.wrappedPrevious =
        EpochWraps.previous(key, keys.of(compartment.key, before), compartment.key, before + 1);
    keys.advance(compartment.key, epoch, key);
    if (!compartment.isOfCourt()) {
      forCourt(keys, compartment.file, epoch, key);
    }
    change.begins(epoch);
    change.advances(row(compartment, before));
    Map<UUID, UnitCertificate> here = new java.util.HashMap<>(certificates);
    here.keySet().retainAll(staying.getOrDefault(compartment.key, Set.of()));
    lock(change, compartment.key, before + 1, key, here);
  }

  private static void forCourt(FileKeys keys, UUID file, Epoch epoch, WrappingKey key)
      throws IOException {
    var court =
        keys.court(file)
            .orElseThrow(() -> new IllegalStateException("a file has a compartment of the Court"));
    int courtEpoch = keys.epoch(court.key);
    epoch.courtEpoch = courtEpoch;
    epoch.wrappedForCourt =
        EpochWraps.forCourt(
            keys.of(court.key, courtEpoch),
            key,
            new EpochWraps.Place(court.key, courtEpoch, epoch.compartment, epoch.epoch));
  }

  private void lock(
      KeyChange change,
      UUID compartment,
      int epoch,
      WrappingKey key,
      Map<UUID, UnitCertificate> certificates)
      throws IOException {
    byte[] bytes = key.exposeEncoded();
    try (var content = ContentKey.ofUnwrapped(bytes)) {
      for (var unit : certificates.entrySet()) {
        var row = new EpochEnvelope();
        row.key = UuidV7.at(clock.instant());
        row.compartment = compartment;
        row.epoch = epoch;
        row.unit = unit.getKey();
        row.envelope =
            envelopes.forDraft(
                content, EpochEnvelope.name(compartment, epoch), unit.getValue().certificate());
        change.locks(row);
      }
    } finally {
      java.util.Arrays.fill(bytes, (byte) 0);
    }
  }

  private Uni<Map<UUID, UnitCertificate>> certified(Collection<UUID> units) {
    return units.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : unitKeys.encryptionCertificates(units);
  }

  private static Compartment row(UUID file, UUID key, @Nullable UUID participant) {
    var row = new Compartment();
    row.key = key;
    row.file = file;
    row.participant = participant;
    row.epoch = FIRST;
    return row;
  }

  private static Compartment row(Compartment of, int epoch) {
    var row = row(of.file, of.key, of.participant);
    row.epoch = epoch;
    return row;
  }

  private Epoch epoch(UUID compartment, int number) {
    var row = new Epoch();
    row.key = UuidV7.at(clock.instant());
    row.compartment = compartment;
    row.epoch = number;
    row.begunAt = clock.instant();
    return row;
  }

  /**
   * A file that was opened and is not stored yet.
   *
   * @param change what is to be stored
   * @param keys of the new file; the caller closes them
   */
  public record Opened(KeyChange change, FileKeys keys) {}
}
