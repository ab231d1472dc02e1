package org.seine.dossier.filed;

import java.util.List;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.StepChain;
import org.seine.seal.compartment.SealedFor;

/**
 * A record as a unit may see it, with its steps and with what lies sealed of it; nothing is proved
 * or opened yet.
 */
public record Found<T extends FiledRecord>(T row, List<SignedBytes> steps, List<SealedFor> things) {
  public Found {
    steps = List.copyOf(steps);
    things = List.copyOf(things);
  }

  /** One that is about to be made. */
  public static <T extends FiledRecord> Found<T> fresh(T row) {
    return new Found<>(row, List.of(), List.of());
  }

  /** Whether no step was taken on it yet. */
  boolean isFresh() {
    return steps.isEmpty();
  }

  /**
   * The version in which a new main text is stored: none was pinned in it, or lies there, before.
   *
   * @param chain its steps, proved
   */
  int nextTextVersion(StepChain chain) {
    int stored =
        things.stream()
            .filter(thing -> thing.thing().equals(row.key))
            .mapToInt(SealedFor::version)
            .max()
            .orElse(0);
    return 1 + Math.max(stored, chain.standing(row.key).map(ManifestThing::version).orElse(0));
  }
}
