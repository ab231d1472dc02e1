package org.seine.crypto.envelope;

import org.seine.crypto.refusal.UnknownSuite;

/**
 * The one suite of format seine/1: AES-256-GCM frames, HKDF-SHA-384, SHA-384; key envelopes in CMS
 * AuthEnvelopedData with MLKEM1024-ECDH-P384-SHA3-256; ECDSA P-384 with SHA-384. Old suites are
 * read for ever; a new one gets a new number.
 */
public final class Suite {
  /** The format's name, in headers, covers, manifests and derivation labels. */
  public static final String FORMAT = "seine/1";

  /** The suite's number. */
  public static final int NUMBER = 1;

  private Suite() {}

  /**
   * Refuses any other suite.
   *
   * @throws UnknownSuite if the number is not {@value #NUMBER}
   */
  public static void check(long number) throws UnknownSuite {
    if (number != NUMBER) {
      throw new UnknownSuite("expected suite %d, found %d".formatted(NUMBER, number));
    }
  }
}
