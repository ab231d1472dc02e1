package org.seine.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.WithAPortalOfItsOwn;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.wrap.KeyShare;
import org.seine.crypto.wrap.WrapContext;
import org.seine.embedded.FreePort;
import org.seine.embedded.LocalSecrets;
import org.seine.embedded.PostgresServer;
import org.seine.keys.vault.FileVault;
import org.seine.keys.vault.VaultBackup;
import org.seine.keys.vault.WrappedSecret;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentWriting;
import org.seine.seal.store.DirectoryContentStore;

/**
 * Database, content store and vault, lost together and restored together: cold copies of the first
 * two and k shares of the third give back a sealed document, byte for byte.
 */
@WithAPortalOfItsOwn
class RestoreTogetherIT {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/envelope-v1");
  private static final byte[] SECRET =
      "the secret before the loss".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW_SECRET =
      "the secret since the loss".getBytes(StandardCharsets.UTF_8);
  private static final UUID UNIT = UUID.randomUUID();
  private static final WrapContext PLACE =
      new WrapContext(UNIT, UUID.randomUUID(), "encryption", 1);

  @TempDir Path folder;

  @Test
  void aSealedDocumentOpensAfterEverythingWasLost() throws Exception {
    Path data = folder.resolve("data");
    Path backup = Files.createDirectory(folder.resolve("backup"));
    ContentAddress address;
    List<KeyShare> shares;

    try (FileVault vault =
        FileVault.create(data.resolve("vault/vault"), SECRET, Mark.DEMO, Clock.systemUTC())) {
      address = keepContent(data);
      PostgresServer database = start(data);
      try {
        migrate(database);
        insertKey(database, vault.wrap(read("keys/recipient-encryption.p8"), PLACE));
      } finally {
        database.stop();
      }
      VaultBackup made = VaultBackup.of(vault, 2, 3);
      Files.write(backup.resolve("vault.backup"), made.file());
      shares = List.of(made.shares().get(2), made.shares().get(0));
    }
    copy(data.resolve("postgres"), backup.resolve("postgres"));
    copy(data.resolve("content"), backup.resolve("content"));
    delete(data);

    Files.createDirectory(data);
    copy(backup.resolve("postgres"), data.resolve("postgres"));
    copy(backup.resolve("content"), data.resolve("content"));
    VaultBackup.restore(
            Files.readAllBytes(backup.resolve("vault.backup")),
            shares,
            data.resolve("vault/vault"),
            NEW_SECRET)
        .close();

    PostgresServer database = start(data);
    try (FileVault vault = FileVault.open(data.resolve("vault/vault"), NEW_SECRET)) {
      WrappedSecret wrapped = selectKey(database);
      assertThat(open(vault.unwrap(wrapped, PLACE), content(data, address)))
          .isEqualTo(read("three-frames.plaintext"));
      try (FileVault another =
          FileVault.create(folder.resolve("other/vault"), SECRET, Mark.DEMO, Clock.systemUTC())) {
        assertThatExceptionOfType(org.seine.crypto.wrap.WrapRefused.class)
            .isThrownBy(() -> another.unwrap(wrapped, PLACE));
      }
    } finally {
      database.stop();
    }
  }

  private static ContentAddress keepContent(Path data) throws IOException {
    try (DirectoryContentStore store = DirectoryContentStore.at(data.resolve("content"));
        ContentWriting writing = store.begin()) {
      writing.write(read("three-frames/content.bin"));
      return writing.keep();
    }
  }

  private static byte[] content(Path data, ContentAddress address) throws IOException {
    try (DirectoryContentStore store = DirectoryContentStore.at(data.resolve("content"));
        SeekableByteChannel channel = store.open(address)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // Until it is whole.
      }
      return bytes.array();
    }
  }

  private byte[] open(byte[] key, byte[] content) throws Exception {
    Path export = folder.resolve("export");
    copy(GOLDEN.resolve("three-frames"), export);
    Files.write(export.resolve("content.bin"), content);
    Path target = folder.resolve("opened");
    try (PrivateKeyHandle handle = PrivateKeyHandle.owning(key)) {
      ExportedThing.read(export)
          .open(
              Certificates.read(read("keys/root.crt")),
              new OpeningKey(Certificates.read(read("keys/recipient-encryption.crt")), handle),
              AesEngine.running().provider(),
              target);
    }
    return Files.readAllBytes(target);
  }

  private PostgresServer start(Path data) throws IOException {
    return PostgresServer.start(
        data.resolve("postgres"),
        folder.resolve("run"),
        FreePort.find(),
        new LocalSecrets(folder.resolve("secrets")));
  }

  private static void migrate(PostgresServer database) {
    Flyway.configure()
        .dataSource(
            database.jdbcUrl(PostgresServer.PORTAL_DATABASE),
            PostgresServer.OWNER_ROLE,
            database.password(PostgresServer.OWNER_ROLE))
        .load()
        .migrate();
  }

  /** The constraint to the directory is lifted: which unit it is does not matter here. */
  private static void insertKey(PostgresServer database, WrappedSecret wrapped) throws Exception {
    try (Connection owner = connect(database, PostgresServer.OWNER_ROLE)) {
      owner.createStatement().execute("alter table unit_key drop constraint unit_key_unit_fkey");
    }
    try (Connection portal = connect(database, PostgresServer.PORTAL_ROLE);
        PreparedStatement insert =
            portal.prepareStatement(
                "insert into unit_key (id, unit, purpose, key_version, custody, state, serial,"
                    + " certificate, not_before, not_after, wrapped_key, root_version) values"
                    + " (?, ?, 'ENCRYPTION', 1, 'PORTAL_HELD', 'CURRENT', 'a1', ?, now(), now(), ?, ?)")) {
      insert.setObject(1, PLACE.keyId());
      insert.setObject(2, UNIT);
      insert.setBytes(3, read("keys/recipient-encryption.crt"));
      insert.setBytes(4, wrapped.bytes());
      insert.setInt(5, wrapped.rootVersion());
      insert.executeUpdate();
    }
  }

  private static WrappedSecret selectKey(PostgresServer database) throws SQLException {
    try (Connection portal = connect(database, PostgresServer.PORTAL_ROLE);
        ResultSet row =
            portal
                .createStatement()
                .executeQuery("select root_version, wrapped_key from unit_key")) {
      assertThat(row.next()).isTrue();
      return new WrappedSecret(row.getInt(1), row.getBytes(2));
    }
  }

  private static Connection connect(PostgresServer database, String role) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(PostgresServer.PORTAL_DATABASE), role, database.password(role));
  }

  private static byte[] read(String golden) throws IOException {
    return Files.readAllBytes(GOLDEN.resolve(golden));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(
            one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
