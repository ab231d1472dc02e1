package org.seine.seal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.OnThisMachine;

@DisplayName("The content store in a folder")
class DirectoryContentStoreTest {
  static final byte[] SEALED = "ciphertext".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @TempDir Path folder;
  DirectoryContentStore store;

  @BeforeEach
  void open() throws IOException {
    store = DirectoryContentStore.at(folder.resolve("store"));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  ContentAddress keep(byte[] bytes) throws IOException {
    try (var writing = store.begin()) {
      writing.write(bytes);
      return writing.keep();
    }
  }

  byte[] read(ContentAddress address) throws IOException {
    try (var channel = store.open(address)) {
      var bytes = ByteBuffer.allocate((int) channel.size());
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
      return bytes.array();
    }
  }

  Stream<Path> files(String part) throws IOException {
    return Files.walk(folder.resolve("store").resolve(part)).filter(Files::isRegularFile);
  }

  @Test
  void givesBackWhatWasKept() throws IOException {
    var address = keep(SEALED);
    assertThat(read(address)).isEqualTo(SEALED);
    assertThat(store.holds(address)).isTrue();
    assertThat(store.on(address.shelf())).contains(address);
    assertThat(files("unkept")).isEmpty();
  }

  @Test
  void keepsEmptyContent() throws IOException {
    assertThat(read(keep(new byte[0]))).isEmpty();
  }

  @Test
  void leavesNothingOfWhatWasNotKept() throws IOException {
    try (var writing = store.begin()) {
      writing.write(SEALED);
      assertThat(files("unkept")).hasSize(1);
    }
    assertThat(files("unkept")).isEmpty();
    assertThat(files("kept")).isEmpty();
  }

  @Test
  void sweepsWhatADeadProcessLeft() throws IOException {
    var dead = store.begin();
    dead.write(SEALED);
    assertThat(store.sweepUnkept()).isEqualTo(1);
    assertThat(store.sweepUnkept()).isZero();
    assertThat(files("unkept")).isEmpty();
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    var address = keep(SEALED);
    try (var files = Files.walk(folder.resolve("store"))) {
      assertThat(files.filter(Files::isDirectory))
          .allSatisfy(
              f ->
                  assertThat(Files.getPosixFilePermissions(f))
                      .isEqualTo(PosixFilePermissions.fromString("rwx------")));
    }
    assertThat(files("kept"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(Files.getPosixFilePermissions(f))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
    assertThat(address.value()).hasSize(32);
  }

  @Test
  void saysThatContentIsMissing() throws IOException {
    var address = keep(SEALED);
    store.remove(address);
    assertThat(store.holds(address)).isFalse();
    assertThatThrownBy(() -> store.open(address)).isInstanceOf(ContentMissing.class);
    store.remove(address);
  }

  @Test
  void belongsToOnePortalAtATime() {
    assertThatThrownBy(() -> DirectoryContentStore.at(folder.resolve("store")))
        .isInstanceOf(StoreInUse.class)
        .hasMessageContaining("held by another portal");
  }

  @Test
  void takesNoAddressThatCouldLeaveItsFolder() {
    for (var hostile : new String[] {"../../../etc/passwd", "", "00", "A".repeat(32)}) {
      assertThatThrownBy(() -> new ContentAddress(hostile))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesWhatDoesNotFitAndKeepsNothingOfIt() throws Exception {
    var small = Files.createDirectory(folder.resolve("small"));
    OnThisMachine.needs(
        mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", small.toString()),
        "the right to mount a small disk");
    try (var full = DirectoryContentStore.at(small.resolve("store"))) {
      full.probe();
      try (var writing = full.begin()) {
        assertThatThrownBy(
                () -> {
                  for (int mib = 0; mib < 4; mib++) {
                    writing.write(new byte[1 << 20]);
                  }
                })
            .isInstanceOf(StoreFull.class);
      }
      try (var left = Files.walk(small.resolve("store/unkept"))) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
      full.probe();
    } finally {
      new ProcessBuilder("umount", small.toString()).start().waitFor();
    }
  }

  private static boolean mount(String... arguments) throws Exception {
    var command = Stream.concat(Stream.of("mount"), Stream.of(arguments)).toList();
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }

  @Test
  void knowsAFullDiskByTheWordsOfTheSystem() throws IOException {
    OnThisMachine.needs(Files.exists(Path.of("/dev/full")), "/dev/full");
    try (var full = Files.newOutputStream(Path.of("/dev/full"))) {
      assertThatThrownBy(() -> full.write(new byte[8192]))
          .isInstanceOfSatisfying(
              IOException.class,
              e -> assertThat(StoreFull.orSame(e)).isInstanceOf(StoreFull.class));
    }
    assertThat(StoreFull.orSame(new IOException("Input/output error")))
        .isNotInstanceOf(StoreFull.class);
  }
}
