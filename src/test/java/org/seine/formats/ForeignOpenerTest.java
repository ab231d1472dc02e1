package org.seine.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.formats.ForeignOpener.Thing;

/**
 * docs/formats/envelope-v1.md is complete: an opener in another language, written from that page
 * alone, opens what it must and refuses what it must, by the names of its section 11.1.
 */
class ForeignOpenerTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/envelope-v1");
  private static final Path RECEIPT = Path.of("src/test/resources/golden/receipt-v1");
  private static final Path HOSTILE = Path.of("src/test/resources/hostile");

  private static ForeignOpener opener;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    ForeignOpener.install();
    opener = ForeignOpener.forMany();
  }

  @AfterAll
  static void end() throws IOException {
    opener.close();
  }

  static List<String> goldenThings() throws IOException {
    return having(GOLDEN, "header.der");
  }

  static List<String> attacks() throws IOException {
    return having(HOSTILE, "attack.json");
  }

  @ParameterizedTest
  @MethodSource("goldenThings")
  void opensEveryGoldenThing(String name, @TempDir Path scratch) throws Exception {
    Path out = scratch.resolve("plaintext");

    JsonNode said =
        opener.say(new Thing(GOLDEN.resolve(name), GOLDEN.resolve("keys"), "recipient", out));

    JsonNode expected = read(GOLDEN.resolve(name + ".expected.json"));
    assertThat(expected.properties()).isNotEmpty().isSubsetOf(said.properties());
    assertThat(out).hasSameBinaryContentAs(GOLDEN.resolve(name + ".plaintext"));
  }

  @Test
  void opensTheHonestThingBesideTheHostileOnes(@TempDir Path scratch) throws Exception {
    Path out = scratch.resolve("plaintext");

    JsonNode said =
        ForeignOpener.open(
            new Thing(HOSTILE.resolve("honest"), HOSTILE.resolve("keys"), "recipient", out));

    assertThat(said.has("refused")).as("%s", said).isFalse();
    assertThat(out).hasSize(said.path("length").asLong());
  }

  @Test
  void takesTheGoldenReceiptForThePortals(@TempDir Path scratch) throws Exception {
    JsonNode said =
        opener.say(
            new Thing(
                RECEIPT.resolve("body"),
                RECEIPT.resolve("keys"),
                "recipient",
                scratch.resolve("plaintext")));

    assertThat(said.path("takenAt").asText()).as("%s", said).isEqualTo("2026-11-21T12:00:05.000Z");
  }

  @Test
  void refusesOnTheCommandLineToo(@TempDir Path scratch) throws Exception {
    String name = "manifest-altered";
    Path folder =
        layOverTheHonestOne(
            name, read(HOSTILE.resolve(name).resolve("attack.json")), scratch.resolve("thing"));

    JsonNode said =
        ForeignOpener.open(
            new Thing(folder, HOSTILE.resolve("keys"), "recipient", scratch.resolve("plaintext")));

    assertThat(said.path("refused").asText()).as("%s", said).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void refusesEveryAttackByItsName(String name, @TempDir Path scratch) throws Exception {
    JsonNode attack = read(HOSTILE.resolve(name).resolve("attack.json"));
    Path folder = layOverTheHonestOne(name, attack, scratch.resolve("thing"));
    Path out = scratch.resolve("plaintext");

    JsonNode said =
        opener.say(
            new Thing(folder, HOSTILE.resolve("keys"), attack.path("openedBy").asText(), out));

    if (attack.path("handedOver").isEmpty()) {
      assertThat(said.path("reason").asText())
          .as("%s", said)
          .isEqualTo(attack.path("refusal").asText());
      assertThat(scratch).isDirectoryNotContaining("glob:**plaintext*");
    } else {
      assertThat(said.has("refused")).as("a folder cannot say what else was sent").isFalse();
    }
  }

  @Test
  void reproducesTheVectorsAndRefusesTurnedBits() throws Exception {
    ForeignOpener.runItsOwnTests();
  }

  private static List<String> having(Path folder, String file) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve(file)))
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals("honest"))
          .sorted()
          .toList();
    }
  }

  private static Path layOverTheHonestOne(String name, JsonNode attack, Path folder)
      throws IOException {
    Files.createDirectory(folder);
    for (String layer : List.of("honest", name)) {
      try (Stream<Path> files = Files.list(HOSTILE.resolve(layer))) {
        for (Path file : files.toList()) {
          Files.copy(
              file,
              folder.resolve(file.getFileName().toString()),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    for (JsonNode absent : attack.path("without")) {
      Files.delete(folder.resolve(absent.asText()));
    }
    return folder;
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
