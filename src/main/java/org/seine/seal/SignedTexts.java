package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.SealedBody;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.SigningKey;
import org.seine.keys.UnitKeys;
import org.seine.web.UuidV7;

/**
 * Signs statements for units, each with a text that is sealed for exactly the units that the
 * statement names. Signing runs on a worker, before any database session is opened.
 */
@ApplicationScoped
public class SignedTexts {
  private static final CoverFacts TEXT = new CoverFacts("text.json", "application/json");

  private final UnitKeys keys;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);
  private final Sealing sealing = new Sealing(AesEngine.running().provider(), random);

  SignedTexts(UnitKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Seals the text, has the statement made around it, and signs.
   *
   * @throws IOException if a certificate cannot be used
   */
  public SignedText sign(BorrowedKeys borrowed, TextOrder order, Statement form)
      throws IOException {
    return sign(borrowed, order, List.of(), form);
  }

  /** The same, of a statement that shares the key of an earlier text with one more unit. */
  public SignedText sign(BorrowedKeys borrowed, TextOrder order, SharedKey shared, Statement form)
      throws IOException {
    return sign(borrowed, order, List.of(shared.key()), form);
  }

  private SignedText sign(
      BorrowedKeys borrowed, TextOrder order, List<LockedKey> shared, Statement form)
      throws IOException {
    var now = clock.instant();
    List<LockedKey> locked = new ArrayList<>(shared);
    List<Sha384> readers = new ArrayList<>();
    var thing = Optional.<StoredThing>empty();
    var entry = Optional.<ManifestThing>empty();
    if (order.text().isPresent()) {
      try (var body = sealing.body(order.name(), order.text().get(), TEXT)) {
        var row = row(order, body, now);
        thing = Optional.of(row);
        entry = Optional.of(ManifestThing.of(Part.BODY, body.thing()));
        for (var unit : readers(borrowed, order)) {
          var named = NamedRecipient.name(borrowed.encryption(unit), random);
          readers.add(named.commitment());
          locked.add(lock(body, row.key, unit, named));
        }
      }
    }
    var statement =
        new ConsentStatement(borrowed.unit(), entry, readers, now, order.member().toString());
    return new SignedText(
        statement, form.sign(statement, borrowed.signing(), random), thing, locked);
  }

  /**
   * Locks the key of a text that the borrowing unit holds for one more unit. It counts for nothing
   * until a statement names that unit.
   */
  public SharedKey share(BorrowedKeys borrowed, HeldThing held, UUID unit) throws IOException {
    var named = NamedRecipient.name(borrowed.encryption(unit), random);
    try (var own = envelopes.open(held.envelope(), borrowed.opening(held))) {
      return new SharedKey(
          new LockedKey(held.row(), unit, envelopes.forAddedRecipient(own, named)),
          named.commitment());
    }
  }

  /**
   * Stores a statement's text with its keys, in the transaction of the caller. The statement itself
   * is the caller's to store.
   *
   * @throws org.seine.keys.CertificateChanged (in the Uni) if a unit's certificate changed since
   *     its key was locked for it (409)
   */
  public Uni<Void> keep(SignedText text) {
    return keys.requireCurrent(text.envelopes())
        .chain(Panache::getSession)
        .flatMap(session -> text.keep(session));
  }

  private LockedKey lock(SealedBody body, UUID row, UUID unit, NamedRecipient named)
      throws IOException {
    var thing = body.thing();
    return new LockedKey(
        row, unit, envelopes.forRecipient(thing.key(), thing.header().hash(), named));
  }

  private static List<UUID> readers(BorrowedKeys borrowed, TextOrder order) {
    List<UUID> units = new ArrayList<>(List.of(borrowed.unit()));
    order.readers().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
    return units;
  }

  private static StoredThing row(TextOrder order, SealedBody body, Instant now) {
    var sealed = body.thing();
    var row = new StoredThing();
    row.key = UuidV7.at(now);
    row.record = order.row();
    row.thing = order.name().thing();
    row.version = order.name().version();
    row.part = Part.BODY;
    row.header = sealed.header().bytes();
    row.cover = sealed.cover();
    row.content = body.content();
    row.storedLength = sealed.storedLength();
    row.sealedAt = now;
    return row;
  }

  /** Makes the statement around what every statement has, and signs it. */
  @FunctionalInterface
  public interface Statement {
    /** The signed bytes. */
    SignedBytes sign(ConsentStatement statement, SigningKey key, SecureRandom random);
  }
}
