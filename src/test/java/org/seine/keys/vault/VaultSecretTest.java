package org.seine.keys.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.keys.vault.FileVaultTest.refused;
import static org.seine.keys.vault.VaultRefused.Reason.SECRET_MISPLACED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultSecretTest {
  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void makeTheDataFolder() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
  }

  @Test
  void readsWhatLiesOutsideWithoutItsLineEnd() throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), "twenty bytes or more\n");

    assertThat(VaultSecret.read(file, data))
        .isEqualTo("twenty bytes or more".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesASecretInTheFolderThatItIsToProtectEvenThroughALink() throws Exception {
    Path inside = Files.writeString(data.resolve("secret"), "twenty bytes or more");
    Path link = Files.createSymbolicLink(folder.resolve("link"), inside);

    refused(SECRET_MISPLACED, () -> VaultSecret.read(inside, data));
    refused(SECRET_MISPLACED, () -> VaultSecret.read(link, data));
  }

  @Test
  void refusesAMissingAndAShortSecret() throws Exception {
    Path brief = Files.writeString(folder.resolve("brief"), "changeit");

    refused(SECRET_MISPLACED, () -> VaultSecret.read(folder.resolve("absent"), data));
    refused(SECRET_MISPLACED, () -> VaultSecret.read(brief, data));
  }

  @Test
  void generatesOneOnceAndKeepsIt() throws Exception {
    Path file = folder.resolve("kept/secret");

    VaultSecret.generateIfAbsent(file);
    byte[] first = VaultSecret.read(file, data);
    VaultSecret.generateIfAbsent(file);

    assertThat(VaultSecret.read(file, data)).isEqualTo(first).hasSizeGreaterThan(40);
  }
}
