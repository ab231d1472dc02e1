package org.seine.dossier.filed;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.manifest.StepChain;
import org.seine.crypto.refusal.NotNamed;
import org.seine.crypto.refusal.ThingHidden;
import org.seine.crypto.refusal.ThingNotSigned;
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
   * Its main text, in the version that stands by the last step that changed it.
   *
   * @throws ThingHidden if that version was taken away: an earlier one does not stand for it
   * @throws org.seine.crypto.refusal.SealRefused naming what else does not hold
   */
  public byte[] text() throws IOException {
    return open(standing(found.row().key));
  }

  /**
   * The text that belongs to one step alone; empty where the step has none.
   *
   * @throws ThingHidden if it was taken away
   */
  public Optional<byte[]> detail(Step step) throws IOException {
    for (ManifestThing thing : step.things()) {
      if (thing.part() == ManifestThing.Part.BODY && !thing.id().equals(found.row().key)) {
        return Optional.of(open(thing));
      }
    }
    return Optional.empty();
  }

  /**
   * The main text as a step left it; empty where that step did not change it.
   *
   * @throws ThingHidden if it was taken away
   */
  public Optional<byte[]> textOf(Step step) throws IOException {
    for (ManifestThing thing : step.things()) {
      if (thing.id().equals(found.row().key)) {
        return Optional.of(open(thing));
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

  /**
   * Refuses if a step pins a document that was not found: then it was taken away.
   *
   * @throws ThingHidden if one does
   */
  public void requireUnpinned(UUID document) throws ThingHidden {
    if (chain.standing(document).isPresent()) {
      throw hidden();
    }
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
    var pinned = standing(document.thing());
    return sealer.content(keys, found.row().place(), document, pinned, chain, frames);
  }

  private byte[] open(ManifestThing pinned) throws IOException {
    for (SealedFor stored : found.things()) {
      if (isPinned(stored, pinned)) {
        if (!keys.opens(stored.compartment())) {
          throw new NotNamed("expected a thing of a compartment of the unit, found another's");
        }
        return sealer.open(keys, found.row().place(), stored, pinned, chain);
      }
    }
    throw hidden();
  }

  private ManifestThing standing(UUID thing) throws ThingNotSigned {
    var pinned = chain.standing(thing);
    if (pinned.isEmpty()) {
      throw new ThingNotSigned("expected a thing of a step, found " + thing);
    }
    return pinned.get();
  }

  private static ThingHidden hidden() {
    return new ThingHidden("expected a thing that a step pins, found none");
  }
}
