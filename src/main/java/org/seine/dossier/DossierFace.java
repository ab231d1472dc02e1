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
  /** Of a file, whose unit it belongs to: the one that began the file. */
  static DossierFace begin(Dossier file, UUID compartment, Caller by, Instant now) {
    var face = new DossierFace();
    face.begin(compartment, new Filed(file.key, compartment, compartment), by, now);
    face.openedBy = file.openedBy;
    return face;
  }

  /** In the trail it is the file that is read, in the version of what is shown of it. */
  @Override
  protected RecordKind kind() {
    return RecordKind.DOSSIER;
  }

  @Override
  protected UUID named() {
    return dossier;
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
