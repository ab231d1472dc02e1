package org.seine.dossier.filed;

import java.util.List;
import org.seine.crypto.manifest.SignedBytes;
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

  /** The version of the main text that stands; 0 where there is none. */
  int textVersion() {
    return things.stream()
        .filter(thing -> thing.thing().equals(row.key))
        .mapToInt(SealedFor::version)
        .max()
        .orElse(0);
  }
}
