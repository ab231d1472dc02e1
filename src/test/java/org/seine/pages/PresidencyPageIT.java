package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.PRESIDENCY;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.steps;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.dossier.DossierWorld;

@QuarkusTest
@ByKeyboard
@DisplayName("The Presidency's unit for enforcement, by keyboard alone")
class PresidencyPageIT {
  private static final String OFFICER = "anselm.roovere";

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void readsTheFiguresOfTheYear(Look look) {
    for (var state : List.of(MARAVELLE, PORT_CALLIS, TARSENIA)) {
      state.submits(evidence(OTP));
    }
    try (Visit visit = Visit.as(look)) {
      Officer officer = new Officer(visit, look);
      officer.signIn(OFFICER);
      officer.enters(AtKeyboard.Room.FRAME, "menu.figures");
      assertThat(officer.page.locator("h1")).hasText(officer.says(AtKeyboard.Room.REPORT, "title"));
      assertThat(officer.page.locator("main table").first()).isVisible();
      visit.expectNothingStandsOut();
      officer.looked("presidency-figures");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void requestsTheEnforcementOfAnOrderAndTakesNoStepOfTheRegistry(Look look) {
    String file = dossier(PORT_CALLIS);
    String measure = frozen(account(OTP, file, PORT_CALLIS_ITSELF));
    steps(
        REGISTRY,
        measure,
        "{\"step\":\"ORDER_FORFEITURE\",\"on\":\"2024-11-28\",\"reference\":\"ICC-99/17-900\"}");
    try (Visit visit = Visit.as(look)) {
      Officer officer = new Officer(visit, look);
      officer.signIn(OFFICER);
      officer.opens("measures/" + measure);
      assertThat(officer.page.locator("main"))
          .containsText(officer.says(AtKeyboard.Room.PROBLEM, "not-found.title"));

      DossierWorld.invite(REGISTRY, file, PRESIDENCY);
      officer.opens("measures/" + measure);
      officer.requestsEnforcement();

      officer.opens("dossiers/" + file + "/requests/new");
      officer.canAskOnThisBasisAlone("basis.ENFORCEMENT");
    }
    REGISTRY
        .call()
        .get(MEASURES + "/" + measure)
        .then()
        .body("state", equalTo("ENFORCEMENT_REQUESTED"));
  }

  /** The member of the Presidency's unit. */
  private static final class Officer extends AtKeyboard {
    Officer(Visit visit, Look look) {
      super(visit, look);
    }

    void opens(String path) {
      keys.open("/u/" + PRESIDENCY.unit + "/" + path);
    }

    void enters(Room room, String key) {
      keys.enter(says(room, key));
    }

    void requestsEnforcement() {
      String ask = says(Room.MEASURE, "ask.REQUEST_ENFORCEMENT");
      assertThat(button(ask).first()).isVisible();
      assertThat(button(says(Room.MEASURE, "ask.LIFT"))).hasCount(0);
      enters(Room.FRAME, "skip");
      keys.enter(ask);
      keys.areInADialog();
      keys.write(says(Room.MEASURE, "field.reference"), "R8");
      looked("presidency-enforcement");
      enters(Room.MEASURE, "confirm.step");
      assertThat(page.locator("main [role=status]").first())
          .containsText(
              says(
                  Room.MEASURE,
                  "done.step",
                  "step",
                  says(Room.MEASURE, "step.REQUEST_ENFORCEMENT")));
    }

    void canAskOnThisBasisAlone(String basis) {
      Locator offered = page.getByRole(AriaRole.RADIO);
      assertThat(offered).hasCount(1);
      assertThat(offered).isChecked();
      assertThat(offered).hasAccessibleName(says(Room.REQUEST, basis));
    }
  }
}
