package org.seine.crypto.manifest;

import java.util.Set;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.refusal.SealRefused;

/** Signed statements, proved, that pin sealed texts and name who may read each. */
public interface PinnedTexts {
  /**
   * Refuses a header and a sealed cover that none of the statements pins.
   *
   * @return the commitments of those who may read that text
   * @throws org.seine.crypto.refusal.ThingNotSigned if no statement names the thing
   * @throws org.seine.crypto.refusal.HeaderNotSigned if the header's hash, sender, record or
   *     version differs
   * @throws org.seine.crypto.refusal.CoverNotSigned if the cover's hash differs
   */
  Set<Sha384> requireSigned(Header header, byte[] sealedCover) throws SealRefused;
}
