package org.seine.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void namesWhatDiffersAndNeverItsValue() {
    assertThat(
            Difference.between(
                json("{'a': 1, 'b': {'secret': 's3cret'}}"),
                json("{'a': 1, 'b': {'secret': 'other'}}")))
        .containsExactly("/b/secret");
  }

  @Test
  void leavesAloneWhatTheFileDoesNotMention() {
    assertThat(Difference.between(json("{'a': 1}"), json("{'a': 1, 'b': 2}"))).isEmpty();
  }

  @Test
  void takesTheOrderOfAListForNothing() {
    assertThat(Difference.between(json("{'a': ['x', 'y']}"), json("{'a': ['y', 'x']}"))).isEmpty();
  }

  @Test
  void findsAMemberTooMany() {
    assertThat(Difference.between(json("{'a': ['x']}"), json("{'a': ['y', 'x']}")))
        .containsExactly("/a");
    assertThat(Difference.between(json("{'a': []}"), json("{'a': ['x']}"))).containsExactly("/a");
  }

  @Test
  void takesAMissingListForAnEmptyOne() {
    assertThat(Difference.between(json("{'a': []}"), json("{}"))).isEmpty();
  }

  @Test
  void laysTheWishOverWhatIsThere() {
    assertThat(
            Difference.laidOver(
                json("{'a': {'b': 2}, 'l': [1]}"), json("{'a': {'b': 1, 'c': 3}, 'l': [1, 2]}")))
        .isEqualTo(json("{'a': {'b': 2, 'c': 3}, 'l': [1]}"));
  }

  private static ObjectNode json(String text) {
    try {
      JsonNode node = new ObjectMapper().readTree(text.replace('\'', '"'));
      return (ObjectNode) node;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
