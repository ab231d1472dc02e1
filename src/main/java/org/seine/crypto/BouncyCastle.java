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
    if (present instanceof BouncyCastleProvider) {
      return present;
    }
    // One that another class loader brought makes keys of classes that are not ours.
    Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    Provider provider = new BouncyCastleProvider();
    Security.addProvider(provider);
    return provider;
  }
}
