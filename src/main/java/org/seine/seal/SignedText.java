package org.seine.seal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.SignedBytes;

/** A statement that was signed, its text sealed, ready to be stored in one go. */
public final class SignedText {
  /** Texts of statements have no versions: each is given once, for ever. */
  static final int GIVEN = 1;

  private final ConsentStatement statement;
  private final SignedBytes signed;
  private final @Nullable StoredThing text;
  private final List<LockedKey> keys;

  SignedText(
      ConsentStatement statement,
      SignedBytes signed,
      Optional<StoredThing> text,
      List<LockedKey> keys) {
    this.statement = statement;
    this.signed = signed;
    this.text = text.orElse(null);
    this.keys = List.copyOf(keys);
  }

  /** The exact bytes with their signature. */
  public SignedBytes signed() {
    return signed;
  }

  /** Who made it, and when. */
  public ConsentStatement statement() {
    return statement;
  }

  List<byte[]> envelopes() {
    return keys.stream().map(LockedKey::envelope).toList();
  }

  Uni<Void> keep(Mutiny.Session session) {
    Uni<Void> kept = text == null ? Uni.createFrom().voidItem() : session.persist(text);
    return kept.chain(
        () -> session.persistAll(keys.stream().map(key -> key.row(session, GIVEN)).toArray()));
  }
}
