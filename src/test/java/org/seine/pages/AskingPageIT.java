package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.answer;
import static org.seine.consent.ConsentWorld.answers;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ByKeyboard
@DisplayName("Asking for consent, by keyboard alone")
class AskingPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";

  @Test
  void goesFromTheSheetToTheChamber() {
    var lead = accepted(PORT_CALLIS, OTP, "PROVIDER", true);
    try (Visit visit = Visit.as(Look.PLAIN)) {
      Asking asking = new Asking(visit, Look.PLAIN);
      asking.signIn(INVESTIGATOR);
      asking.ask(lead.id());
      String question = asking.nearlyTakeItBack();
      answers(PORT_CALLIS, question, answer()).then().statusCode(200);
      asking.putToTheChamber();
      assertThat(visit.page().locator("main")).containsText(asking.decision());
    }
  }

  /** The investigator who needs more than the lead was given for. */
  private static final class Asking extends AtKeyboard {
    Asking(Visit visit, Look look) {
      super(visit, look);
    }

    void ask(String lead) {
      keys.open("/u/" + OTP.unit + "/leads/" + lead + "?provider=" + PORT_CALLIS.unit);
      assertThat(page.getByText(consent("ask"), exactly())).isVisible();
      keys.enter(says(Room.FRAME, "skip"));
      keys.enter(consent("ask"));
      // The link that leads there has the same name as the page.
      page.waitForURL(address -> address.contains("/consents/new"));
      assertThat(page.locator("h1")).isFocused();
      keys.areAt(consent("ask"));
      assertThat(page.getByText("statement.txt")).isVisible();
      keys.tick(consent("scope.DEFENCE"));
      keys.tick("statement.txt");
      keys.write(consent("ask.until"), untilWhen());
      keys.write(consent("ask.why"), "Article 67(2).");
      keys.enter(consent("ask.send"));
      keys.areAt(consent("page"));
    }

    /** Opens the dialog and gives it up, and returns the question's id. */
    String nearlyTakeItBack() {
      assertThat(button(consent("step.WITHDRAW"))).isVisible();
      keys.enter(consent("step.WITHDRAW"));
      keys.areInADialog();
      keys.enter(says("step.cancel"));
      keys.areAt(consent("step.WITHDRAW"));
      return page.url().replaceAll(".*/consents/([0-9a-f-]+).*", "$1");
    }

    void putToTheChamber() {
      keys.open(page.url());
      assertThat(page.locator("table").first()).containsText(consent("answer.UNABLE"));
      keys.enter(says(Room.FRAME, "skip"));
      keys.enter(consent("step.PUT_TO_CHAMBER"));
      keys.areInADialog();
      looked("consent-chamber");
      keys.enter(consent("step.PUT_TO_CHAMBER"));
      Locator outcome = page.locator("main [role=status]").first();
      assertThat(outcome).containsText(consent("chamber.done"));
      assertThat(outcome).isFocused();
      assertThat(button(consent("step.RECORD_CHAMBER_DECISION"))).isVisible();
      keys.back(consent("step.RECORD_CHAMBER_DECISION"));
    }

    String decision() {
      return consent("chamber.waits");
    }

    private String consent(String key) {
      return says(Room.CONSENT, key);
    }

    /** A day to come that is the same whether month or day is typed first. */
    private static String untilWhen() {
      LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
      while (day.getDayOfMonth() != day.getMonthValue()) {
        day = day.plusDays(1);
      }
      return "%1$02d%1$02d%2$d".formatted(day.getDayOfMonth(), day.getYear());
    }
  }
}
