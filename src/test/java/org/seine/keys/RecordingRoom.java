package org.seine.keys;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.OpeningKey;

/** A room that stores key envelopes: it remembers for whom it was asked to make them anew. */
@ApplicationScoped
class RecordingRoom implements RewrapsEnvelopes {
  private final Set<UUID> units = ConcurrentHashMap.newKeySet();

  @Override
  public Uni<Rewrapped> rewrap(UUID unit, OpeningKey from, UnitCertificate to) {
    if (!from.certificate().equals(to.certificate()) && to.unit().equals(unit)) {
      units.add(unit);
    }
    return Uni.createFrom().item(Rewrapped.NONE);
  }

  Set<UUID> rewrapped() {
    return units;
  }
}
