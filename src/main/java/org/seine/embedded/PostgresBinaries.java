package org.seine.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once per user and version. */
final class PostgresBinaries {
  private final Path bin;

  private PostgresBinaries(Path bin) {
    this.bin = bin;
  }

  /**
   * @throws StartRefused if no binaries for this operating system are on the class path, or if the
   *     account is root and user namespaces are off
   */
  static PostgresBinaries unpackedIn(BuildCache cache) throws IOException {
    String name = "postgres-%s-%s.txz".formatted(system(), architecture());
    refuseRootWithoutUserNamespaces();
    Path home =
        cache.folder(
            "postgres-" + digest(name),
            folder -> {
              try (InputStream packed = open(name)) {
                Tarball.unpack(new XZInputStream(packed), folder, 0);
              }
            });
    return new PostgresBinaries(home.resolve("bin"));
  }

  /** The command line of one of PostgreSQL's programs. */
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    return command;
  }

  private static InputStream open(String name) {
    InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name);
    if (packed == null) {
      throw new StartRefused(
          "There are no PostgreSQL programs for this machine in the package (looked for %s)."
              .formatted(name));
    }
    return packed;
  }

  /** Names the unpacked folder by what was packed, so that a newer version gets its own. */
  private static String digest(String name) throws IOException {
    try (InputStream packed = open(name)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      packed.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static void refuseRootWithoutUserNamespaces() throws IOException {
    if (!isRoot()) {
      return;
    }
    String advice =
        "PostgreSQL does not run as root, and this machine gives root no user namespace"
            + " (`unshare -U true` fails): start as another user, or allow user namespaces.";
    try {
      Process probe =
          new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (probe.waitFor() != 0) {
        throw new StartRefused(advice);
      }
    } catch (IOException e) {
      throw new StartRefused(advice, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused(advice, e);
    }
  }

  private static boolean isRoot() {
    try {
      Map<String, Object> owner = Files.readAttributes(Path.of("/proc/self"), "unix:uid");
      return Integer.valueOf(0).equals(owner.get("uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    String name = System.getProperty("os.arch", "");
    return "amd64".equals(name) ? "x86_64" : "aarch64".equals(name) ? "arm_64" : name;
  }
}
