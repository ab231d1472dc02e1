package org.seine.crypto.engine;

import java.security.Provider;
import org.seine.crypto.BouncyCastle;

/**
 * Which provider runs AES-GCM in this process, and why.
 *
 * <p>The native provider is taken only after it has agreed with the pure one, byte for byte, in a
 * self-test at the first use. Anything else that happens on the way leads to the pure one with a
 * reason: sealing never fails for want of speed.
 *
 * <p>With {@code -Dseine.aes=pure} the native provider is not tried.
 */
public final class AesEngine {
  /** The two ways to run. */
  public enum Kind {
    /** Bouncy Castle's own native code: about forty times the speed of the pure one. */
    NATIVE("native"),
    /** Bouncy Castle in Java: runs everywhere. */
    PURE("pure");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for logs and metrics. */
    public String word() {
      return word;
    }
  }

  static final String CHOICE = "seine.aes";

  private final Kind kind;
  private final Provider provider;
  private final String reason;

  private AesEngine(Kind kind, Provider provider, String reason) {
    this.kind = kind;
    this.provider = provider;
    this.reason = reason;
  }

  /** The engine of this process, chosen once. */
  public static AesEngine running() {
    return Running.ENGINE;
  }

  static AesEngine choose() {
    if (Kind.PURE.word().equals(System.getProperty(CHOICE))) {
      return pure("asked for by -D%s=pure".formatted(CHOICE));
    }
    try {
      NativeProvider loaded = NativeProvider.load();
      SelfTest.requireAgreement(loaded.provider(), BouncyCastle.provider());
      return new AesEngine(
          Kind.NATIVE,
          loaded.provider(),
          "variant %s, agrees with the pure provider".formatted(loaded.variant()));
    } catch (NativeUnavailable unavailable) {
      return pure(unavailable.why());
    }
  }

  private static AesEngine pure(String reason) {
    return new AesEngine(Kind.PURE, BouncyCastle.provider(), reason);
  }

  /** To be handed to {@code Cipher.getInstance("AES/GCM/NoPadding", provider)}; for AES only. */
  public Provider provider() {
    return provider;
  }

  /** Which of the two runs. */
  public Kind kind() {
    return kind;
  }

  /** Why, as one clause without content. */
  public String reason() {
    return reason;
  }

  private static final class Running {
    static final AesEngine ENGINE = choose();

    private Running() {}
  }
}
