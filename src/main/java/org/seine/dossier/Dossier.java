package org.seine.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.seine.dossier.filed.FiledRecord;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/**
 * A cooperation file: the record of it that is internal to the Court. Its own key is the file's.
 */
@Entity
class Dossier extends FiledRecord {
  @Enumerated(EnumType.STRING)
  DossierState state;

  static Dossier begin(UUID id, UUID compartment, Caller by, Instant now) {
    var dossier = new Dossier();
    dossier.begin(id, new Filed(id, compartment, id), by, now);
    dossier.state = DossierStep.BEGIN.first();
    return dossier;
  }

  @Override
  protected RecordKind kind() {
    return RecordKind.DOSSIER;
  }

  @Override
  protected org.seine.crypto.envelope.RecordKind sealedKind() {
    return org.seine.crypto.envelope.RecordKind.DOSSIER;
  }

  @Override
  protected Optional<String> keptState() {
    return Optional.of(state.name());
  }
}
