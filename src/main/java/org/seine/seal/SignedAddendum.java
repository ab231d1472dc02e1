package org.seine.seal;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** A change of recipients that was signed, ready to be stored with all that follows from it. */
public final class SignedAddendum {
  private final StoredAddendum addendum;
  private final List<NamedUnit> added;
  private final List<NamedUnit> withdrawn;
  private final List<LockedKey> keys;
  private final int version;

  SignedAddendum(
      StoredAddendum addendum,
      int version,
      List<NamedUnit> added,
      List<NamedUnit> withdrawn,
      List<LockedKey> keys) {
    this.addendum = addendum;
    this.version = version;
    this.added = List.copyOf(added);
    this.withdrawn = List.copyOf(withdrawn);
    this.keys = List.copyOf(keys);
  }

  /** Every key envelope that it stores. */
  List<byte[]> envelopes() {
    return keys.stream().map(LockedKey::envelope).toList();
  }

  Uni<Void> keep(Mutiny.Session session) {
    List<Object> rows = new ArrayList<>();
    rows.add(addendum);
    rows.addAll(added);
    keys.forEach(key -> rows.add(key.row(session, version)));
    return session.persistAll(rows.toArray()).chain(() -> markWithdrawn(session));
  }

  private Uni<Void> markWithdrawn(Mutiny.Session session) {
    if (withdrawn.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return session
        .createMutationQuery("update NamedUnit set withdrawn = true where key in :keys")
        .setParameter("keys", withdrawn.stream().map(named -> named.key).toList())
        .executeUpdate()
        .replaceWithVoid();
  }
}
