package org.seine.keys;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.OpeningKey;

/**
 * A room that stores key envelopes and can make them anew for a unit's next key. It is called after
 * a rotation, outside any transaction, and again later if it failed: what is done already is passed
 * over.
 */
public interface RewrapsEnvelopes {
  /**
   * Makes every key envelope for the old certificate anew for the new one. No addendum is signed:
   * the recipient is the same unit. An envelope that is refused stays as it is, is counted, and
   * stops no other.
   *
   * @param unit whose envelopes
   * @param from opens the old ones; valid until the returned Uni ends
   * @param to the certificate of the new ones
   * @return how many were made anew, and how many were refused
   */
  Uni<Rewrapped> rewrap(UUID unit, OpeningKey from, UnitCertificate to);
}
