package org.seine.dossier.filed;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.manifest.StepChain;
import org.seine.seal.compartment.CompartmentSealer;
import org.seine.seal.compartment.FileKeys;
import org.seine.seal.compartment.SealedFor;

/** A record whose steps were proved, and whose texts can be opened while a worker holds it. */
public final class OpenRecord<T extends FiledRecord> {
  private final Found<T> found;
  private final StepChain chain;
  private final FileKeys keys;
  private final CompartmentSealer sealer;

  OpenRecord(Found<T> found, StepChain chain, FileKeys keys, CompartmentSealer sealer) {
    this.found = found;
    this.chain = chain;
    this.keys = keys;
    this.sealer = sealer;
  }

  /** What stands in clear. */
  public T row() {
    return found.row();
  }

  /** Its steps, proved, the first one first. */
  public StepChain chain() {
    return chain;
  }

  /** The keys of its file, for further things of it. */
  public FileKeys keys() {
    return keys;
  }

  /**
   * Its main text, in the version that stands.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public byte[] text() throws IOException {
    return open(newest(found.row().key));
  }

  /** The text that belongs to one step alone; empty where the step has none. */
  public Optional<byte[]> detail(Step step) throws IOException {
    for (ManifestThing thing : step.things()) {
      if (thing.part() == ManifestThing.Part.BODY && !thing.id().equals(found.row().key)) {
        return Optional.of(open(newest(thing.id())));
      }
    }
    return Optional.empty();
  }

  /** The main text as a step left it; empty where that step did not change it. */
  public Optional<byte[]> textOf(Step step) throws IOException {
    for (ManifestThing thing : step.things()) {
      if (thing.id().equals(found.row().key)) {
        for (SealedFor stored : found.things()) {
          if (stored.thing().equals(thing.id()) && stored.version() == thing.version()) {
            return Optional.of(open(stored));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether these keys open all that a step told. They do not where it was told in another
   * compartment, in which the record lay before.
   */
  public boolean opens(Step step) {
    return step.things().stream()
        .flatMap(pinned -> found.things().stream().filter(stored -> isPinned(stored, pinned)))
        .allMatch(stored -> keys.opens(stored.compartment()));
  }

  /** Whether a step pins it: a document that nobody sent yet belongs to no step. */
  public boolean pins(SealedFor stored) {
    return chain.steps().stream()
        .flatMap(step -> step.things().stream())
        .anyMatch(pinned -> isPinned(stored, pinned));
  }

  private static boolean isPinned(SealedFor stored, ManifestThing pinned) {
    return stored.thing().equals(pinned.id()) && stored.version() == pinned.version();
  }

  /**
   * A document that a step pins, whose frames are read as they are asked for. The caller closes it.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public CheckedContent document(SealedFor document, ContentSource frames) throws IOException {
    return sealer.content(keys, found.row().place(), document, chain, frames);
  }

  private byte[] open(SealedFor thing) throws IOException {
    return sealer.open(keys, found.row().place(), thing, chain);
  }

  private SealedFor newest(UUID thing) {
    return found.things().stream()
        .filter(stored -> stored.thing().equals(thing))
        .max(Comparator.comparingInt(SealedFor::version))
        .orElseThrow(() -> new IllegalStateException("what a step pins is stored"));
  }
}
