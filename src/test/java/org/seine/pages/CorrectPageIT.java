package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The pages of a correction")
class CorrectPageIT {
  private static final String FOCAL_POINT = "tamsin.orrel-quay";
  private static final String SUMMARY = "An account that does not fit the declared income.";

  @Test
  void makeANewVersionAndShowWhatDiffers() {
    var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate(sheet(lead.id()));
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Correct").setExact(true))
          .click();
      assertThat(button(page, "Submit version 2")).isDisabled();
      button(page, "Title and summary").press("Enter");
      page.getByRole(
              AriaRole.TEXTBOX,
              new Page.GetByRoleOptions().setName("What is known about the assets"))
          .fill(SUMMARY);
      assertThat(page.locator(".seine-differences ins").first())
          .containsText("the declared income");
      assertThat(page.locator("main")).containsText("goes to 2 recipients at once");
      visit.expectAccessible();
      visit.picture("correct");

      button(page, "Submit version 2").press("Enter");
      assertThat(page.locator("main")).containsText("Version 2 is submitted and stands now.");
      page.getByText("See what changed").click();
      assertThat(page.locator(".seine-differences")).containsText("Changed");
      visit.expectAccessible();
      visit.picture("compare");
    }
    OTP.read(lead.id())
        .then()
        .body("version", org.hamcrest.Matchers.equalTo(2))
        .body("body.summary", org.hamcrest.Matchers.equalTo(SUMMARY))
        .body("documents.size()", org.hamcrest.Matchers.equalTo(1));
  }

  @Test
  void canBeReadInFrench() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    PORT_CALLIS
        .post(
            lead.id(),
            "corrections",
            PORT_CALLIS.etag(lead.id()),
            evidence(OTP).replace("An account that does not fit.", SUMMARY))
        .then()
        .statusCode(200);
    try (Visit visit = Visit.of(FOCAL_POINT, Look.FRENCH)) {
      Page page = visit.page();
      page.navigate(sheet(lead.id()) + "/correct");
      button(page, "Titre et résumé").press("Enter");
      page.locator("textarea").first().fill(SUMMARY + " Voir la pièce 2.");
      assertThat(page.locator(".seine-differences ins").first()).containsText("pièce 2");
      visit.expectAccessible();
      visit.picture("correct");

      page.onDialog(dialog -> dialog.accept());
      page.navigate(
          sheet(lead.id()) + "/compare?provider=" + PORT_CALLIS.unit + "&before=1&after=2");
      assertThat(page.locator(".seine-differences")).containsText("Modifié");
      visit.expectAccessible();
      visit.picture("compare");
    }
  }

  @Test
  void compareForARecipientOnANarrowScreenAtNight() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    PORT_CALLIS
        .post(
            lead.id(),
            "corrections",
            PORT_CALLIS.etag(lead.id()),
            evidence(OTP).replace("Account of Merrowfen", "Account of Lantern Quay"))
        .then()
        .statusCode(200);
    try (Visit visit = Visit.of("sanna.druvik", new Look("fr", ColorScheme.DARK, Look.NARROW))) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/leads/" + lead.id());
      page.getByText("Voir ce que la dernière correction a changé").click();

      Locator table = page.locator(".seine-differences");
      assertThat(table.locator("del").first()).hasText("Merrowfen");
      assertThat(table.locator("ins").first()).hasText("Lantern Quay");
      assertThat(table).containsText("Supprimé");
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("compare");
    }
  }

  private static String sheet(String lead) {
    return "/u/" + PORT_CALLIS.unit + "/leads/" + lead;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
