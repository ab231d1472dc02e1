package org.seine.dossier.filed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.seine.crypto.manifest.StepChain;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.seal.compartment.RecordSteps;

/** Proves a record by its steps. Runs on a worker. */
@ApplicationScoped
class Proving {
  private final RecordSteps steps;

  Proving(RecordSteps steps) {
    this.steps = steps;
  }

  /**
   * Proves that the steps are their units', that there are as many as the row says, and that the
   * row is in the state that the last of them names. Its other columns are not proved.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  StepChain prove(Found<?> found, TrustedCertificates trusted) throws IOException {
    var row = found.row();
    var chain = steps.verify(row.place(), row.sealedKind(), found.steps(), trusted);
    chain.requireLength(row.revision);
    Optional<String> kept = row.keptState();
    if (kept.isPresent()) {
      chain.requireState(kept.get());
    }
    return chain;
  }
}
