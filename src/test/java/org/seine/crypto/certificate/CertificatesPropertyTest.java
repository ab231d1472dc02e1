package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes arrive, the answer is a certificate or a refusal, nothing else. */
class CertificatesPropertyTest {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final byte[] GENUINE = genuine();

  @Property
  void arbitraryBytesAreRefused(@ForAll @Size(max = 4096) byte[] bytes) {
    assertThat(refuses(bytes)).isTrue();
  }

  @Property
  void aCutCertificateIsRefused(@ForAll @IntRange(min = 0, max = 1900) int length) {
    assertThat(refuses(Arrays.copyOf(GENUINE, Math.min(length, GENUINE.length - 1)))).isTrue();
  }

  @Property
  void aCertificateWithATailIsRefused(@ForAll @Size(min = 1, max = 64) byte[] tail) {
    byte[] longer = Arrays.copyOf(GENUINE, GENUINE.length + tail.length);
    System.arraycopy(tail, 0, longer, GENUINE.length, tail.length);

    assertThat(refuses(longer)).isTrue();
  }

  @Property
  void aFlippedBitIsRefusedAndNeverEscapesAsAnotherException(
      @ForAll @IntRange(min = 0, max = 1899) int index, @ForAll @IntRange(max = 7) int bit) {
    byte[] flipped = GENUINE.clone();
    flipped[index % flipped.length] ^= (byte) (1 << bit);

    assertThat(refusesToTrust(flipped)).isTrue();
  }

  private static boolean refuses(byte[] bytes) {
    try {
      Certificates.read(bytes);
      return false;
    } catch (CertificateRefused expected) {
      return true;
    }
  }

  private static boolean refusesToTrust(byte[] bytes) {
    try {
      AUTHORITY
          .verifier()
          .verify(
              Certificates.read(bytes),
              List.of(AUTHORITY.issuer.certificate()),
              AUTHORITY.lists(),
              CertificatePurpose.ENCRYPTION,
              TestAuthority.NOW);
      return false;
    } catch (CertificateRefused expected) {
      return true;
    }
  }

  private static byte[] genuine() {
    try {
      UnitCertificate made =
          AUTHORITY.unit(UUID.randomUUID(), CertificatePurpose.ENCRYPTION).certificate();
      return Certificates.der(made.certificate());
    } catch (CertificateRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
