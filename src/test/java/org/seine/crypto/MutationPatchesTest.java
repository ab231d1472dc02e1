package org.seine.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That {@code config/mutations/run} can apply each patch, without running it. */
@DisplayName("A patch that breaks a guarantee")
class MutationPatchesTest {
  private static final Path FOLDER = Path.of("config", "mutations");
  private static final Path TESTS = Path.of("src", "test", "java", "org", "seine", "crypto");
  private static final List<String> PATCH =
      List.of(
          "Guarantee: 1. It holds.",
          "Tests: SomeTest",
          "--- a/Some.java",
          "+++ b/Some.java",
          "@@ -1,3 +1,3 @@",
          " before",
          "-holds",
          "+is broken",
          " after");

  static List<Path> patches() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".patch")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patches")
  void fitsThePresentCodeInOnePlace(Path patch) throws IOException {
    for (MutationPatch.Hunk hunk : MutationPatch.parse(Files.readAllLines(patch)).hunks()) {
      assertThat(hunk.source()).isRegularFile();
      assertThat(hunk.placesIn(Files.readAllLines(hunk.source())))
          .as("places in %s where this stands: %s", hunk.source(), hunk.before())
          .isOne();
    }
  }

  @Test
  void namesTestsThatExist() throws IOException {
    Set<String> known;
    try (Stream<Path> files = Files.walk(TESTS)) {
      known =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Test.java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
    }
    for (Path patch : patches()) {
      assertThat(known)
          .as("tests that %s names", patch)
          .containsAll(MutationPatch.parse(Files.readAllLines(patch)).tests());
    }
  }

  @Test
  void doesNotFitWhereALineChanged() {
    MutationPatch.Hunk hunk = MutationPatch.parse(PATCH).hunks().get(0);

    assertThat(hunk.placesIn(List.of("first", "before", "holds", "after"))).isOne();
    assertThat(hunk.placesIn(List.of("before", "after"))).isZero();
    assertThat(hunk.placesIn(List.of("before", "holds", "more", "after"))).isZero();
    assertThat(hunk.placesIn(List.of())).isZero();
  }

  @Test
  void isRefusedIfItIsCutOffOrDoesNotSayWhatItBreaks() {
    assertRefused(PATCH.subList(1, PATCH.size()), "Guarantee:");
    assertRefused(PATCH.subList(0, 4), "expected a hunk");
    assertRefused(PATCH.subList(0, PATCH.size() - 1), "expected a line of a hunk");
    List<String> surplus = new ArrayList<>(PATCH);
    surplus.add(" more");
    assertRefused(surplus, "expected a line of a diff");
  }

  private static void assertRefused(List<String> lines, String why) {
    assertThatThrownBy(() -> MutationPatch.parse(lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
