package org.seine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.OnThisMachine;
import org.seine.WithAPortalOfItsOwn;

@WithAPortalOfItsOwn
@DisplayName("A start that cannot be says why in one sentence and exits with 1")
class StartRefusalsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PORT = "29443";

  @TempDir Path folder;
  private Path data = Path.of("");

  @BeforeEach
  void nameTheDataFolder() {
    data = folder.resolve("data");
  }

  @Test
  @DisplayName("when the disk is nearly full")
  void fullDisk() throws Exception {
    OnThisMachine.needs(may("unshare", "-m", "true"), "the right to mount a small disk");
    String script =
        "mkdir -p '%1$s' && mount -t tmpfs -o size=64m none '%1$s' && exec %2$s"
            .formatted(data, quoted(starting()));

    assertThat(refusal(List.of("unshare", "-m", "sh", "-c", script)))
        .startsWith("The disk of the data folder " + data + " has 6")
        .endsWith("free some space, or name another folder with --data.");
  }

  @Test
  @DisplayName("when the disk becomes full while programs are unpacked")
  void fullDiskOnTheWay() throws Exception {
    OnThisMachine.needs(may("unshare", "-m", "true"), "the right to mount a small disk");
    Path cache = folder.resolve("cache");
    String script =
        "mkdir -p '%1$s' && mount -t tmpfs -o size=16m none '%1$s' && SEINE_CACHE='%1$s' exec %2$s"
            .formatted(cache, quoted(starting()));

    assertThat(refusal(List.of("unshare", "-m", "sh", "-c", script)))
        .startsWith("A disk is full (")
        .endsWith("free some space.");
  }

  @Test
  @DisplayName("when root has no user namespaces")
  void noUserNamespaces() throws Exception {
    OnThisMachine.needs(isRoot(), "root, who alone needs a namespace for PostgreSQL");
    String script = "echo 0 > /proc/sys/user/max_user_namespaces && exec " + quoted(starting());

    assertThat(refusal(List.of("unshare", "-U", "-r", "sh", "-c", script)))
        .startsWith("PostgreSQL does not run as root")
        .contains("allow user namespaces");
  }

  @Test
  @DisplayName("when the data folder is of a newer version")
  void newerVersion() throws Exception {
    Files.createDirectories(data);
    Files.writeString(data.resolve("seine.properties"), "format=2\nmark=DEMO\n");

    assertThat(refusal(starting()))
        .contains("has format 2, and this version reads format 1")
        .endsWith("use the version that made it.");
  }

  @Test
  @DisplayName("when the database is of another PostgreSQL")
  void otherPostgres() throws Exception {
    Files.createDirectories(data.resolve("postgres"));
    Files.writeString(data.resolve("seine.properties"), "format=1\nmark=DEMO\n");
    Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

    assertThat(refusal(starting())).contains("is of PostgreSQL 17, and this version runs 18");
  }

  @Test
  @DisplayName("when the data folder holds something else, which it leaves alone")
  void somethingElse() throws Exception {
    Files.createDirectories(data);
    Files.writeString(data.resolve("holiday.txt"), "sea");

    assertThat(refusal(starting())).contains("is not a data folder of Seine");
    assertThat(data.toFile().list()).containsExactly("holiday.txt");
  }

  @Test
  @DisplayName("when the data folder is in service")
  void inService() throws Exception {
    Files.createDirectories(data);
    Files.writeString(data.resolve("seine.properties"), "format=1\nmark=SERVICE\n");

    assertThat(refusal(starting())).contains("is not marked as a demonstration");
  }

  @Test
  @DisplayName("when the port is none")
  void noPort() throws Exception {
    List<String> command = new ArrayList<>(Launched.java());
    command.addAll(List.of("start", "--data", data.toString(), "--port", "70000"));

    assertThat(refusal(command)).isEqualTo("--port must be between 1024 and 65532, found 70000");
  }

  @Test
  @DisplayName("when there is no JDK")
  void noJdk() throws Exception {
    OnThisMachine.needs(may("unshare", "-m", "true"), "the right to hide the JDK");
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("sh", "dirname", "readlink", "sed")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/bin", tool));
    }
    String script =
        "mount --bind '%1$s' /usr/lib/jvm && unset JAVA_HOME && PATH='%1$s' exec ./seine start"
            .formatted(tools);

    assertThat(refusal(List.of("unshare", "-m", "sh", "-c", script)))
        .startsWith("seine needs a JDK of version 17 or newer and finds none");
  }

  private List<String> starting() {
    List<String> command = new ArrayList<>(Launched.java());
    command.addAll(List.of("start", "--data", data.toString(), "--port", PORT));
    return command;
  }

  private String refusal(List<String> command) throws Exception {
    try (Launched launched = Launched.run(folder, Map.of(), command)) {
      assertThat(launched.awaitEnd(PATIENCE)).as(launched.output()).isEqualTo(1);
      return launched.lastLine();
    }
  }

  private static String quoted(List<String> command) {
    return command.stream().map(part -> "'" + part + "'").reduce((a, b) -> a + " " + b).orElse("");
  }

  private static boolean may(String... command) throws Exception {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }
}
