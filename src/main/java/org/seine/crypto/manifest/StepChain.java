package org.seine.crypto.manifest;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.refusal.CoverNotSigned;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.StateNotSigned;
import org.seine.crypto.refusal.StepOutOfOrder;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.TrustedCertificates;

/**
 * The steps of one record, proved to be their units': certificates held, signatures fit, no gap.
 * Only {@link #verify} makes one. A tail that was cut off shows only to those who know how many
 * steps there are: {@link #requireLength}. What is kept of the record beside its steps holds only
 * as far as they say it: {@link #requireState}.
 */
public final class StepChain {
  private final List<Step> steps;

  private StepChain(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Verifies the steps of a record, in their order.
   *
   * @throws SealRefused with the subclass that names what does not hold
   */
  public static StepChain verify(
      UUID file, RecordReference record, List<SignedBytes> steps, TrustedCertificates trusted)
      throws SealRefused {
    List<Step> proved = new ArrayList<>();
    Optional<Sha384> previous = Optional.empty();
    for (SignedBytes signed : steps) {
      Step step = signedBy(signed, trusted);
      boolean next =
          step.file().equals(file)
              && step.record().equals(record)
              && step.number() == proved.size() + 1
              && step.previous().equals(previous);
      if (!next) {
        throw new StepOutOfOrder(
            "expected step %d of this record, found another".formatted(proved.size() + 1));
      }
      proved.add(step);
      previous = Optional.of(signed.hash());
    }
    return new StepChain(proved);
  }

  private static Step signedBy(SignedBytes bytes, TrustedCertificates trusted) throws SealRefused {
    var signed = DetachedSignature.verify(bytes.bytes(), bytes.signature());
    var standing = trusted.standing(signed.signer(), signed.others(), signed.signedAt());
    Step step = Step.parse(bytes.bytes());
    Signers.requireSender(step.unit(), standing);
    Signers.requireTime(step.time(), signed);
    return step;
  }

  /** The steps, the first one first. */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Refuses if fewer or more steps were handed over than are known to exist.
   *
   * @throws StepOutOfOrder if the number differs
   */
  public void requireLength(int known) throws StepOutOfOrder {
    if (steps.size() != known) {
      throw new StepOutOfOrder("expected %d steps, found %d".formatted(known, steps.size()));
    }
  }

  /**
   * Refuses a state that is kept beside the steps and is not the one that the last of them names.
   *
   * @throws StateNotSigned if it differs, or there is no step
   */
  public void requireState(String kept) throws StateNotSigned {
    if (steps.isEmpty() || !steps.get(steps.size() - 1).state().equals(kept)) {
      throw new StateNotSigned("expected the state of the last step, found another");
    }
  }

  /** What stands of a thing: as the last step that names it pins it; empty where none does. */
  public Optional<ManifestThing> standing(UUID thing) {
    return steps.stream()
        .flatMap(step -> step.things().stream())
        .filter(pinned -> pinned.id().equals(thing))
        .reduce((earlier, later) -> later);
  }

  /**
   * Refuses a header and a sealed cover that are not the ones of a thing that a step pins: also if
   * they are of another thing or version that was signed.
   *
   * @return the step that pins it
   * @throws ThingNotSigned if no step pins it
   * @throws HeaderNotSigned if the header's hash or sender differs
   * @throws CoverNotSigned if the cover's hash differs
   */
  public Step requireSigned(ManifestThing pinned, Header header, byte[] sealedCover)
      throws SealRefused {
    for (Step step : steps) {
      if (step.things().contains(pinned)) {
        require(step, pinned, header, sealedCover);
        return step;
      }
    }
    throw new ThingNotSigned("expected a thing of a step, found " + pinned.id());
  }

  private static void require(Step step, ManifestThing thing, Header header, byte[] cover)
      throws SealRefused {
    boolean same =
        header.name().sender().equals(step.unit())
            && thing.header().equals(header.hash())
            && step.record()
                .equals(new RecordReference(header.name().kind(), header.name().record()));
    if (!same) {
      throw new HeaderNotSigned("expected the header of the step, found another");
    }
    if (!MessageDigest.isEqual(thing.cover().bytes(), Sha384.of(cover).bytes())) {
      throw new CoverNotSigned("expected the cover of the step, found another");
    }
  }
}
