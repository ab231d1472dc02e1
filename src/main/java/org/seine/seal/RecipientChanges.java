package org.seine.seal;

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
import org.seine.crypto.manifest.Addendum;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.web.UuidV7;

/**
 * Adds and withdraws recipients of a submission by addenda that its sender signs; content and
 * manifest stay untouched. Runs on a worker, before any database session is opened.
 */
@ApplicationScoped
public class RecipientChanges {
  private final Opener opener;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);

  RecipientChanges(Opener opener, Clock clock) {
    this.opener = opener;
    this.clock = clock;
  }

  /**
   * Names a further unit and locks every key of this version for it.
   *
   * @param things what the sender holds of this version
   */
  public SignedAddendum add(
      BorrowedKeys keys, SignedRecord signed, List<HeldThing> things, UUID unit, UUID member)
      throws IOException {
    var submission = proved(keys, signed);
    var recipient = NamedRecipient.name(keys.encryption(unit), random);
    List<LockedKey> locked = new ArrayList<>();
    for (var held : things) {
      try (var own = opener.checked(keys, held)) {
        locked.add(new LockedKey(held.row(), unit, envelopes.forAddedRecipient(own, recipient)));
      }
    }
    var now = clock.instant();
    var addendum =
        submission.addendum(List.of(recipient.commitment()), List.of(), member.toString(), now);
    return new SignedAddendum(
        row(keys, signed, addendum, member, now),
        submission.manifest().version(),
        List.of(NamedUnit.of(signed.row(), unit, recipient.commitment(), now)),
        List.of(),
        locked);
  }

  /** Takes units' names off a submission; empty if it names none of them. */
  public Optional<SignedAddendum> withdraw(
      BorrowedKeys keys, SignedRecord signed, List<UUID> units, UUID member) throws IOException {
    var named = units.stream().flatMap(unit -> signed.named(unit).stream()).toList();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var submission = proved(keys, signed);
    var now = clock.instant();
    var addendum =
        submission.addendum(
            List.of(),
            named.stream().map(name -> Sha384.ofHash(name.commitment)).toList(),
            member.toString(),
            now);
    return Optional.of(
        new SignedAddendum(
            row(keys, signed, addendum, member, now),
            submission.manifest().version(),
            List.of(),
            named,
            List.of()));
  }

  private Submission proved(BorrowedKeys keys, SignedRecord signed) throws IOException {
    return opener
        .verify(keys, signed)
        .orElseThrow(() -> new IllegalStateException("nobody signed a draft"));
  }

  private StoredAddendum row(
      BorrowedKeys keys, SignedRecord signed, Addendum addendum, UUID member, Instant now) {
    var bytes = addendum.sign(keys.signing(), random);
    var row = new StoredAddendum();
    row.key = UuidV7.at(now);
    row.submission = signed.row();
    row.number = addendum.order();
    row.bytes = bytes.bytes();
    row.signature = bytes.signature();
    row.signedAt = now;
    row.signedBy = member;
    return row;
  }
}
