package org.seine.consent;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.seine.crypto.Sha384;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.signature.SigningKey;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;

/**
 * One step on a question, ready to be taken.
 *
 * @param kind which statement it makes
 * @param words sealed for the readers; empty if nothing is said
 * @param readers the units that may read the words, beside the own one
 * @param sharedWith the unit that may read the question's own text from now on
 * @param form makes the statement, with the commitment of that unit
 * @param change what changes beside it, in the locked row
 * @param isLate whether an answer comes after its last day
 * @param operation the trail's word
 * @param told what is told to {@code others}; empty if nothing is
 * @param others the units that are told
 */
record Act(
    StatementKind kind,
    Optional<String> words,
    List<UUID> readers,
    Optional<UUID> sharedWith,
    Form form,
    Consumer<Consent> change,
    boolean isLate,
    Operation operation,
    Optional<Happening> told,
    List<UUID> others) {
  @Override
  public String toString() {
    return "Act[" + kind + "]";
  }

  /** Makes the statement around what every statement has, and signs it. */
  @FunctionalInterface
  interface Form {
    SignedBytes sign(
        ConsentStatement statement, Optional<Sha384> named, SigningKey key, SecureRandom random);
  }
}
