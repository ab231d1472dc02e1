package org.seine.view;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.filed.GoldenText;

@DisplayName("The text of a saved view")
class ViewTextTest {
  @Test
  void isWrittenAndReadAsItWasFirst() throws IOException {
    GoldenText.holds(
        ViewText.FORMAT,
        "saved-view-1",
        new ViewText("Frozen, claimed", Map.of("claimed", "true", "state", "FROZEN")));
  }
}
