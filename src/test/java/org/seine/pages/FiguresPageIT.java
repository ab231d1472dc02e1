package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.embedded.Rows;

@QuarkusTest
@ByKeyboard
@DisplayName("Annual figures, by keyboard alone")
class FiguresPageIT {
  static Stream<Look> looks() {
    return Look.all();
  }

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void areReadByTheRegistry(Look look) {
    for (var state : List.of(MARAVELLE, PORT_CALLIS, TARSENIA)) {
      state.submits(evidence(OTP));
    }
    try (Visit visit = Visit.as(look)) {
      Reader reader = new Reader(visit, look);
      reader.signIn("livia.kortenay");
      reader.keys.open("/u/" + REGISTRY.unit + "/figures");
      assertThat(reader.page.locator("table").first()).isVisible();
      assertThat(reader.page.locator("table").first())
          .containsText(reader.says("condition.EVIDENCE_ALLOWED"));
      visit.expectNothingStandsOut();
      reader.looked("figures");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nameAStateOnceItsUnitsSaySo(Look look) throws SQLException {
    Rows.asOwner().run("delete from figures_naming");
    try (Visit visit = Visit.as(look)) {
      Reader reader = new Reader(visit, look);
      reader.signIn("tamsin.orrel-quay");
      reader.keys.open("/u/" + PORT_CALLIS.unit + "/directory/" + PORT_CALLIS.unit);
      reader.decides();
    }
    Rows.asOwner().run("delete from figures_naming");
  }

  /** Somebody who reads them, or decides on the name of the own State. */
  private static final class Reader extends AtKeyboard {
    Reader(Visit visit, Look look) {
      super(visit, look);
    }

    void decides() {
      keys.enter(says(Room.FRAME, "skip"));
      assertThat(page.getByText(says(Room.DIRECTORY, "figures.decide"), exactly())).isVisible();
      keys.enter(says(Room.DIRECTORY, "figures.decide"));
      keys.areAt(says(Room.REPORT, "naming"));
      keys.choose(says(Room.REPORT, "naming.yes"));
      looked("figures-naming");
      keys.enter(says(Room.REPORT, "naming.save"));
      assertThat(page.locator("main [role=status]").first())
          .containsText(says(Room.REPORT, "naming.done"));
      PORT_CALLIS.call().get("/api/v1/figures/naming").then().body("allowed", equalTo(true));
    }
  }
}
