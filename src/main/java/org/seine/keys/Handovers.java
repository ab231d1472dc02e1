package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.certificate.KeyFile;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/**
 * Hands a unit the keys that the portal holds for it. An administrator proposes and never sees a
 * key; a member of the unit collects, once, within seven days. The portal keeps its copy: the
 * certificates go on saying that it holds the key.
 */
@ApplicationScoped
class Handovers {
  static final Duration OPEN_FOR = Duration.ofDays(7);

  private final KeyRepository keys;
  private final UnitKeys lending;
  private final Worker worker;
  private final Trail trail;
  private final Clock clock;

  Handovers(KeyRepository keys, UnitKeys lending, Worker worker, Trail trail, Clock clock) {
    this.keys = keys;
    this.lending = lending;
    this.worker = worker;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Proposes a hand-over.
   *
   * @throws NotVisible if there is no active unit of that id that could have keys (404)
   */
  Uni<Handover> propose(UUID unit, Caller by) {
    return Panache.withTransaction(
        () ->
            keys.canHaveKeys(unit)
                .map(
                    can -> {
                      if (!can) {
                        throw NotVisible.absent(RecordKind.UNIT.ref(unit));
                      }
                      return proposed(unit, by);
                    })
                .call(row -> Panache.getSession().flatMap(session -> session.persist(row)))
                .call(row -> trail.append(by, Operation.HAND_OVER_KEY, row.ref())));
  }

  /**
   * Collects the keys as a PKCS #12 file. The hand-over is over when the file is answered.
   *
   * @param passphrase locks the file; wiped here
   * @throws NotVisible if there is none for the caller's own unit (404)
   * @throws HandoverOver if it was collected before or has run out (409)
   * @throws NoUsableKey if the unit has no portal-held keys (409)
   */
  Uni<byte[]> collect(UUID unit, UUID id, char[] passphrase, Caller by) {
    return Panache.withSession(() -> open(unit, id, by))
        .chain(() -> lending.signing(unit, by))
        .flatMap(
            signing ->
                lending
                    .opening(unit, by)
                    .flatMap(opening -> file(signing, opening, passphrase))
                    .onTermination()
                    .invoke(signing::close))
        .flatMap(file -> Panache.withTransaction(() -> close(unit, id, by)).replaceWith(file))
        .onTermination()
        .invoke(() -> Arrays.fill(passphrase, '\0'));
  }

  private Handover proposed(UUID unit, Caller by) {
    Handover row = new Handover();
    row.id = UuidV7.at(clock.instant());
    row.unit = unit;
    row.proposedBy = by.member();
    row.proposedAt = clock.instant();
    row.endsAt = row.proposedAt.plus(OPEN_FOR);
    return row;
  }

  private Uni<Handover> open(UUID unit, UUID id, Caller by) {
    return Panache.getSession()
        .flatMap(session -> session.find(Handover.class, id))
        .map(
            row -> {
              if (row == null || !row.unit.equals(unit)) {
                throw NotVisible.absent(RecordKind.KEY.ref(id));
              }
              if (!row.unit.equals(by.unit())) {
                throw NotVisible.hidden(row.ref());
              }
              if (row.collectedAt != null || clock.instant().isAfter(row.endsAt)) {
                throw new HandoverOver();
              }
              return row;
            });
  }

  private Uni<Void> close(UUID unit, UUID id, Caller by) {
    return open(unit, id, by)
        .invoke(
            row -> {
              row.collectedBy = by.member();
              row.collectedAt = clock.instant();
            })
        .call(row -> trail.append(by, Operation.CONFIRM_KEY_HAND_OVER, row.ref()))
        .replaceWithVoid();
  }

  private Uni<byte[]> file(LentKey signing, LentKey opening, char[] passphrase) {
    return worker
        .run(
            () -> {
              Map<String, KeyFile.Entry> entries = new LinkedHashMap<>();
              entries.put("signing", entry(signing));
              entries.put("encryption", entry(opening));
              return KeyFile.write(entries, passphrase);
            })
        .onTermination()
        .invoke(opening::close);
  }

  private static KeyFile.Entry entry(LentKey key) {
    List<X509Certificate> chain = List.of(key.certificate(), key.issuer());
    return new KeyFile.Entry(key.handle(), chain);
  }
}
