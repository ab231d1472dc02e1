package org.seine.crypto;

import java.security.Provider;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Bouncy Castle as a security provider. Composite keys look their parts up by provider name, so it
 * is registered with the platform, last in order: it never replaces a platform algorithm unasked.
 */
public final class BouncyCastle {
  private static final Provider PROVIDER = registered();

  private BouncyCastle() {}

  /** The one provider of this process. */
  public static Provider provider() {
    return PROVIDER;
  }

  private static Provider registered() {
    Provider present = Security.getProvider(BouncyCastleProvider.PROVIDER_NAME);
    if (present != null) {
      return present;
    }
    Provider provider = new BouncyCastleProvider();
    Security.addProvider(provider);
    return provider;
  }
}
