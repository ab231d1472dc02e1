package org.seine.keys.vault;

import org.seine.crypto.certificate.Mark;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;

/**
 * Holds the root keys and nothing else; wraps and unwraps under them. A root key never leaves it.
 * Safe for use by many threads.
 */
public interface Vault extends AutoCloseable {
  /** Whether it was made for a demonstration. */
  Mark mark();

  /** The version of the root key that wraps from now on. */
  int currentVersion();

  /**
   * Wraps a secret under the current root key.
   *
   * @param secret left as it is; the caller wipes it
   */
  WrappedSecret wrap(byte[] secret, WrapContext context);

  /**
   * Unwraps a secret.
   *
   * @return the secret; the caller wipes it
   * @throws WrapRefused if it was altered or belongs to another context
   * @throws VaultRefused with UNKNOWN_VERSION if it is under a root key that is not here
   */
  byte[] unwrap(WrappedSecret wrapped, WrapContext context) throws WrapRefused, VaultRefused;

  /** Destroys the root keys in memory. */
  @Override
  void close();
}
