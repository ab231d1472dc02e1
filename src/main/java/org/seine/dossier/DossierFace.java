package org.seine.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.seine.dossier.filed.FiledRecord;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/**
 * What a participant's units are shown of a cooperation file: a record of their own compartment,
 * under the compartment's key. The Court writes it.
 */
@Entity
@Table(name = "dossier_face")
class DossierFace extends FiledRecord {
  static DossierFace begin(UUID file, UUID compartment, Caller by, Instant now) {
    var face = new DossierFace();
    face.begin(compartment, new Filed(file, compartment, compartment), by, now);
    return face;
  }

  /** In the trail it is the file that is read. */
  @Override
  protected RecordKind kind() {
    return RecordKind.DOSSIER;
  }

  @Override
  protected org.seine.crypto.envelope.RecordKind sealedKind() {
    return org.seine.crypto.envelope.RecordKind.DOSSIER;
  }

  /** The state is the file's, and its row's. */
  @Override
  protected Optional<String> keptState() {
    return Optional.empty();
  }
}
