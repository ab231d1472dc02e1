package org.seine.keys.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seine.keys.vault.VaultRefused.Reason.ALREADY_THERE;
import static org.seine.keys.vault.VaultRefused.Reason.ALTERED;
import static org.seine.keys.vault.VaultRefused.Reason.DEMO_OUTSIDE_THE_DEMO;
import static org.seine.keys.vault.VaultRefused.Reason.MALFORMED;
import static org.seine.keys.vault.VaultRefused.Reason.NOT_THERE;
import static org.seine.keys.vault.VaultRefused.Reason.SWAPPED_VERSION;
import static org.seine.keys.vault.VaultRefused.Reason.UNKNOWN_VERSION;
import static org.seine.keys.vault.VaultRefused.Reason.WRONG_SECRET;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.wrap.WrapContext;

class FileVaultTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
  private static final byte[] SECRET = "the secret of this vault".getBytes(StandardCharsets.UTF_8);
  private static final byte[] KEY = {1, 2, 3};
  private static final WrapContext CONTEXT =
      new WrapContext(new UUID(1, 2), new UUID(3, 4), "signing", 1);

  /** Where the parts of a vault with one or two root keys lie; see docs/formats/vault-v1.md. */
  private static final int MARK = 9;

  private static final int FIRST_ENTRY = 8 + 1 + 1 + 16 + 32 + 48 + 2;
  private static final int ENTRY = 4 + 16 + 8 + 2 + 61;
  private static final int WRAPPED = 4 + 16 + 8 + 2;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("vault");
  }

  @Test
  void unwrapsAfterAReopeningWhatItWrapped() throws Exception {
    WrappedSecret wrapped;
    try (FileVault vault = FileVault.create(file, SECRET, Mark.SERVICE, CLOCK)) {
      wrapped = vault.wrap(KEY, CONTEXT);
    }

    try (FileVault vault = FileVault.open(file, SECRET)) {
      assertThat(vault.unwrap(wrapped, CONTEXT)).isEqualTo(KEY);
      assertThat(vault.mark()).isEqualTo(Mark.SERVICE);
    }
  }

  @Test
  void aRotatedVaultWrapsUnderTheNewKeyAndStillOpensWhatIsUnderTheOld() throws Exception {
    FileVault first = FileVault.create(file, SECRET, Mark.SERVICE, CLOCK);
    WrappedSecret old = first.wrap(KEY, CONTEXT);
    first.rotate(file, SECRET, CLOCK);

    FileVault rotated = FileVault.open(file, SECRET);

    assertThat(rotated.unwrap(old, CONTEXT)).isEqualTo(KEY);
    assertThat(rotated.wrap(KEY, CONTEXT).rootVersion()).isEqualTo(2);
    refused(UNKNOWN_VERSION, () -> rotated.unwrap(new WrappedSecret(3, old.bytes()), CONTEXT));
  }

  @Test
  void isReadableByItsOwnerAloneAndHoldsNoRootKeyInClear() throws Exception {
    FileVault vault = FileVault.create(file, SECRET, Mark.SERVICE, CLOCK);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String root = HexFormat.of().formatHex(vault.content().keys().get(0).key().exposeEncoded());
    assertThat(HexFormat.of().formatHex(Files.readAllBytes(file))).doesNotContain(root);
  }

  @Test
  void opensTheGoldenVault() throws Exception {
    byte[] golden = resource("golden/vault-v1/vault");

    VaultFile.Content content = VaultFile.decode(golden, resource("golden/vault-v1/secret"));

    StringBuilder found = new StringBuilder(content.id() + " " + content.mark() + "\n");
    for (RootKey root : content.keys()) {
      found.append(
          "%d %s %s %s%n"
              .formatted(
                  root.version(),
                  root.id(),
                  root.created(),
                  HexFormat.of().formatHex(root.key().exposeEncoded())));
    }
    assertThat(found.toString())
        .isEqualTo(new String(resource("golden/vault-v1/content"), StandardCharsets.UTF_8));
  }

  @Nested
  class Refuses {
    @Test
    void anotherSecret() throws Exception {
      create();

      refused(WRONG_SECRET, () -> FileVault.open(file, KEY));
    }

    @ParameterizedTest
    @ValueSource(ints = {FIRST_ENTRY + 4, FIRST_ENTRY + 21, FIRST_ENTRY + WRAPPED + 40})
    void anAlteredRootKey(int index) throws Exception {
      create();

      refused(ALTERED, () -> VaultFile.decode(flipped(index), SECRET));
    }

    @Test
    void aDemoMarkThatWasTakenOff() throws Exception {
      FileVault.create(file, SECRET, Mark.DEMO, CLOCK);

      refused(ALTERED, () -> VaultFile.decode(flipped(MARK), SECRET));
    }

    @Test
    void aVaultOfTheDemoInService() throws Exception {
      FileVault vault = FileVault.create(file, SECRET, Mark.DEMO, CLOCK);

      refused(DEMO_OUTSIDE_THE_DEMO, vault::requireService);
    }

    @Test
    void rootKeysInEachOthersPlace() throws Exception {
      byte[] swapped = twoKeys();
      int second = FIRST_ENTRY + ENTRY;
      byte[] first = Arrays.copyOfRange(swapped, FIRST_ENTRY, second);
      System.arraycopy(swapped, second, swapped, FIRST_ENTRY, ENTRY);
      System.arraycopy(first, 0, swapped, second, ENTRY);

      refused(SWAPPED_VERSION, () -> VaultFile.decode(swapped, SECRET));
    }

    @Test
    void wrappedKeysInEachOthersPlace() throws Exception {
      byte[] swapped = twoKeys();
      int one = FIRST_ENTRY + WRAPPED;
      int other = one + ENTRY;
      byte[] first = Arrays.copyOfRange(swapped, one, one + 61);
      System.arraycopy(swapped, other, swapped, one, 61);
      System.arraycopy(first, 0, swapped, other, 61);

      refused(SWAPPED_VERSION, () -> VaultFile.decode(swapped, SECRET));
    }

    @Test
    void aRootKeyThatWasCutOff() throws Exception {
      byte[] whole = twoKeys();
      byte[] cut = Arrays.copyOf(whole, whole.length - ENTRY);
      cut[FIRST_ENTRY - 1] = 1;
      System.arraycopy(whole, whole.length - 48, cut, cut.length - 48, 48);

      refused(ALTERED, () -> VaultFile.decode(cut, SECRET));
    }

    @Test
    void aFileCutAtAnyByte() throws Exception {
      create();
      byte[] whole = Files.readAllBytes(file);

      for (int length = 0; length < whole.length; length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        refused(MALFORMED, () -> VaultFile.decode(cut, SECRET));
      }
    }

    @Test
    void toOverwriteAVaultOrToInventOne() throws Exception {
      refused(NOT_THERE, () -> FileVault.open(file, SECRET));
      create();
      refused(ALREADY_THERE, () -> FileVault.create(file, SECRET, Mark.SERVICE, CLOCK));
    }
  }

  private void create() throws Exception {
    FileVault.create(file, SECRET, Mark.SERVICE, CLOCK).close();
  }

  private byte[] twoKeys() throws Exception {
    FileVault.create(file, SECRET, Mark.SERVICE, CLOCK).rotate(file, SECRET, CLOCK);
    return Files.readAllBytes(file);
  }

  private byte[] flipped(int index) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[index] ^= 1;
    return bytes;
  }

  static byte[] resource(String name) throws IOException {
    try (var in = FileVaultTest.class.getClassLoader().getResourceAsStream(name)) {
      return java.util.Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  static void refused(VaultRefused.Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(VaultRefused.class)
        .isThrownBy(act)
        .extracting(VaultRefused::reason)
        .isEqualTo(reason);
  }
}
