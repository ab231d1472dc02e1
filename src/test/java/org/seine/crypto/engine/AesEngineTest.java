package org.seine.crypto.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.seine.OnThisMachine;
import org.seine.crypto.BouncyCastle;

class AesEngineTest {
  @AfterEach
  void forgetTheChoice() {
    System.clearProperty(AesEngine.CHOICE);
  }

  @Test
  void runsNativeWhereTheProcessorAllowsIt() {
    OnThisMachine.needs(
        System.getProperty("os.name").equals("Linux"), "Linux, for which the native code is");

    AesEngine engine = AesEngine.choose();

    assertThat(engine.kind()).as(engine.reason()).isEqualTo(AesEngine.Kind.NATIVE);
    assertThat(engine.provider()).isNotSameAs(BouncyCastle.provider());
    assertThat(engine.reason()).contains("agrees with the pure provider");
  }

  @Test
  void runsPureWhenAskedTo() {
    System.setProperty(AesEngine.CHOICE, "pure");

    AesEngine engine = AesEngine.choose();

    assertThat(engine.kind()).isEqualTo(AesEngine.Kind.PURE);
    assertThat(engine.provider()).isSameAs(BouncyCastle.provider());
    assertThat(engine.reason()).contains("seine.aes");
  }

  @Test
  void saysWhyAnArchiveCannotBeLoaded() {
    assertThatExceptionOfType(NativeUnavailable.class)
        .isThrownBy(() -> NativeProvider.load(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .withMessage("the native provider cannot be loaded: ClassNotFoundException");
  }

  @Test
  void refusesAProviderThatGivesOtherBytes() {
    assertThatExceptionOfType(NativeUnavailable.class)
        .isThrownBy(() -> SelfTest.requireAgreement(new Wrong(), BouncyCastle.provider()))
        .withMessageContaining("self-test at 0 bytes");
  }

  @Property(tries = 100)
  void nativeAndPureGiveTheSameBytes(
      @ForAll @Size(32) byte[] key,
      @ForAll @Size(12) byte[] nonce,
      @ForAll @Size(max = 64) byte[] bound,
      @ForAll @Size(max = 5000) byte[] plain)
      throws GeneralSecurityException {
    byte[] byEngine = seal(AesEngine.running().provider(), key, nonce, bound, plain);

    assertThat(byEngine).isEqualTo(seal(BouncyCastle.provider(), key, nonce, bound, plain));
  }

  private static byte[] seal(
      Provider provider, byte[] key, byte[] nonce, byte[] bound, byte[] plain)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(bound);
    return cipher.doFinal(plain);
  }

  /** A provider whose GCM is another cipher. */
  private static final class Wrong extends Provider {
    Wrong() {
      super("Wrong", "1", "gives ChaCha20-Poly1305 for AES-GCM");
      put(
          "Cipher.AES/GCM/NoPadding",
          "org.bouncycastle.jcajce.provider.symmetric.ChaCha$BaseCC20P1305");
    }
  }
}
