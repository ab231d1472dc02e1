package org.seine.keys.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seine.keys.vault.FileVaultTest.refused;
import static org.seine.keys.vault.FileVaultTest.resource;
import static org.seine.keys.vault.VaultRefused.Reason.ALREADY_THERE;
import static org.seine.keys.vault.VaultRefused.Reason.ALTERED;
import static org.seine.keys.vault.VaultRefused.Reason.MALFORMED;
import static org.seine.keys.vault.VaultRefused.Reason.WRONG_SECRET;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.wrap.KeyShare;
import org.seine.crypto.wrap.ShareRefused;
import org.seine.crypto.wrap.WrapContext;

class VaultBackupTest {
  private static final byte[] SECRET = "the secret of this vault".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW_SECRET = "quite another secret".getBytes(StandardCharsets.UTF_8);
  private static final byte[] KEY = {1, 2, 3};
  private static final WrapContext CONTEXT =
      new WrapContext(new UUID(1, 2), new UUID(3, 4), "signing", 1);

  @TempDir Path folder;

  @Test
  void kOfNSharesGiveEveryRootKeyBackUnderANewSecret() throws Exception {
    FileVault first = vault("a");
    WrappedSecret old = first.wrap(KEY, CONTEXT);
    FileVault vault = first.rotate(folder.resolve("a"), SECRET, Clock.systemUTC());
    WrappedSecret recent = vault.wrap(KEY, CONTEXT);
    VaultBackup backup = VaultBackup.of(vault, 3, 5);
    List<KeyShare> three =
        List.of(backup.shares().get(4), backup.shares().get(0), backup.shares().get(2));

    VaultBackup.restore(backup.file(), three, folder.resolve("b"), NEW_SECRET).close();

    try (FileVault restored = FileVault.open(folder.resolve("b"), NEW_SECRET)) {
      assertThat(restored.unwrap(old, CONTEXT)).isEqualTo(KEY);
      assertThat(restored.unwrap(recent, CONTEXT)).isEqualTo(KEY);
      assertThat(restored.id()).isEqualTo(vault.id());
      assertThat(restored.mark()).isEqualTo(Mark.DEMO);
    }
  }

  @Test
  void restoresTheGoldenBackup() throws Exception {
    List<KeyShare> shares = List.of(goldenShare(3), goldenShare(1));

    FileVault restored =
        VaultBackup.restore(
            resource("golden/vault-v1/backup"), shares, folder.resolve("b"), NEW_SECRET);

    VaultFile.Content golden =
        VaultFile.decode(resource("golden/vault-v1/vault"), resource("golden/vault-v1/secret"));
    assertThat(restored.id()).isEqualTo(golden.id());
    assertThat(restored.content().keys())
        .extracting(root -> HexFormat.of().formatHex(root.key().exposeEncoded()))
        .isEqualTo(
            golden.keys().stream()
                .map(root -> HexFormat.of().formatHex(root.key().exposeEncoded()))
                .toList());
  }

  @Test
  void refusesTooFewSharesAndSharesOfAnotherBackup() throws Exception {
    FileVault vault = vault("a");
    VaultBackup backup = VaultBackup.of(vault, 2, 3);
    VaultBackup other = VaultBackup.of(vault, 2, 3);

    assertThatExceptionOfType(ShareRefused.class)
        .isThrownBy(() -> restore(backup.file(), backup.shares().subList(0, 1)));
    refused(WRONG_SECRET, () -> restore(backup.file(), other.shares()));
  }

  @Test
  void refusesAFileThatWasAlteredOrCut() throws Exception {
    VaultBackup backup = VaultBackup.of(vault("a"), 2, 3);
    byte[] whole = backup.file();

    for (int index = 42; index < whole.length; index++) {
      byte[] altered = backup.file();
      altered[index] ^= 1;
      assertThatExceptionOfType(VaultRefused.class)
          .isThrownBy(() -> restore(altered, backup.shares()));
    }
    byte[] mark = backup.file();
    mark[9] ^= 1;
    refused(ALTERED, () -> restore(mark, backup.shares()));
    refused(MALFORMED, () -> restore(new byte[0], backup.shares()));
  }

  @Test
  void refusesToOverwriteAVault() throws Exception {
    VaultBackup backup = VaultBackup.of(vault("a"), 2, 3);

    refused(
        ALREADY_THERE,
        () -> VaultBackup.restore(backup.file(), backup.shares(), folder.resolve("a"), NEW_SECRET));
  }

  @Property
  void answersArbitraryBytesWithARefusal(@ForAll @Size(max = 400) byte[] bytes) {
    refused(MALFORMED, () -> VaultFile.decode(bytes, SECRET));
  }

  private static KeyShare goldenShare(int number) throws Exception {
    byte[] text = resource("golden/vault-v1/share-" + number);
    return KeyShare.parse(new String(text, StandardCharsets.UTF_8));
  }

  private FileVault vault(String name) throws Exception {
    return FileVault.create(folder.resolve(name), SECRET, Mark.DEMO, Clock.systemUTC());
  }

  private FileVault restore(byte[] file, List<KeyShare> shares) throws Exception {
    return VaultBackup.restore(file, shares, folder.resolve("restored"), NEW_SECRET);
  }
}
