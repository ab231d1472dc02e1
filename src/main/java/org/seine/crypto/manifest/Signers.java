package org.seine.crypto.manifest;

import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.refusal.SignatureInvalid;
import org.seine.crypto.refusal.SignedByAnotherUnit;
import org.seine.crypto.signature.Signed;
import org.seine.crypto.signature.SignerStanding;

/** Whether a signature is by whom, and of when, the signed text says. */
final class Signers {
  private Signers() {}

  static void requireSender(UUID sender, SignerStanding standing) throws SignedByAnotherUnit {
    if (!sender.equals(standing.unit())) {
      throw new SignedByAnotherUnit(
          "expected a certificate of unit %s, found one of %s".formatted(sender, standing.unit()));
    }
  }

  static void requireTime(Instant time, Signed signed) throws SignatureInvalid {
    if (!time.equals(signed.signedAt())) {
      throw new SignatureInvalid(
          "expected the signature to state %s, found %s".formatted(time, signed.signedAt()));
    }
  }
}
