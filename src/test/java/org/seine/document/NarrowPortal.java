package org.seine.document;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seine.notice.MailOfTests;

/**
 * A portal with few places for transfers, little patience, and a small disk for content, which
 * sends mail: one unusual portal for all tests that need one, since each costs a start.
 */
public final class NarrowPortal implements QuarkusTestProfile {
  static final int AT_ONCE = 3;
  static final int PER_MEMBER = 2;
  static final int LEAST_RATE = 65536;
  static final int WORKERS = 8;
  static final int MOST_DOCUMENTS = 4;
  static final Path DISK = Path.of("target", "it", "small-disk").toAbsolutePath();

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> settings = new HashMap<>(MailOfTests.settings());
    settings.put("seine.transfers.at-once", "" + AT_ONCE);
    settings.put("seine.transfers.per-member", "" + PER_MEMBER);
    settings.put("seine.transfers.least-rate", "" + LEAST_RATE);
    settings.put("seine.transfers.window", "8s");
    settings.put("seine.transfers.stall", "6s");
    settings.put("quarkus.thread-pool.max-threads", "" + WORKERS);
    settings.put("seine.document.most-per-lead", "" + MOST_DOCUMENTS);
    settings.put("seine.content.folder", DISK.resolve("content").toString());
    return settings;
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(SmallDisk.class));
  }

  static boolean hasSmallDisk() throws IOException {
    return Files.getFileStore(DISK).type().equals("tmpfs");
  }

  /** Mounts the disk where that is allowed; elsewhere the folder lies on the common disk. */
  public static final class SmallDisk implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      try {
        Files.createDirectories(DISK);
        run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", DISK.toString());
        return Map.of();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("the small disk", e);
      }
    }

    @Override
    public void stop() {
      try {
        run("umount", "--lazy", DISK.toString());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException("the small disk", e);
      }
    }

    private static void run(String... command) throws IOException, InterruptedException {
      new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }
  }
}
