package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The pages of a correction")
class CorrectPageIT {
  private static final String FOCAL_POINT = "tamsin.orrel-quay";
  private static final String WAS = "An account that does not fit.";
  private static final String SUMMARY = "An account that does not fit the declared income.";

  @Test
  void keepWhatIsWrittenForAColleagueWhoMakesANewVersionOfIt() {
    var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate(sheet(lead.id()));
      link(page, "Correct").click();
      assertThat(button(page, "Submit version 2")).isDisabled();
      button(page, "Title and summary").press("Enter");
      summary(page).fill(SUMMARY);
      assertThat(page.locator(".seine-differences ins").first())
          .containsText("the declared income");
      assertThat(page.locator("main")).containsText("goes to 2 recipients at once");
      isSaved(page, "Saved at");
      visit.expectAccessible();
      visit.picture("correct");

      summary(page).fill(SUMMARY + " It was opened last.");
      // Saved on leaving, without a question.
      link(page, "Today").click();
      assertThat(row(page, lead.id())).isVisible();
      visit.expectAccessible();
    }
    OTP.read(lead.id()).then().body("version", equalTo(1)).body("body.summary", equalTo(WAS));
    try (Visit visit = Visit.of("dov.castellane", Look.PLAIN)) {
      Page page = visit.page();
      page.navigate(sheet(lead.id()));
      assertThat(page.locator("main")).containsText("A correction of this lead is being written");
      visit.expectAccessible();
      visit.picture("correction-begun");
      link(page, "Go on with the correction").click();
      button(page, "Title and summary").press("Enter");
      assertThat(summary(page)).hasValue(SUMMARY + " It was opened last.");
      page.reload();
      button(page, "Title and summary").press("Enter");
      assertThat(summary(page)).hasValue(SUMMARY + " It was opened last.");

      button(page, "Submit version 2").press("Enter");
      assertThat(page.locator("main")).containsText("Version 2 is submitted and stands now.");
      page.getByText("See what changed").click();
      assertThat(page.locator(".seine-differences")).containsText("Changed");
      visit.expectAccessible();
      visit.picture("compare");
    }
    OTP.read(lead.id())
        .then()
        .body("version", equalTo(2))
        .body("body.summary", equalTo(SUMMARY + " It was opened last."))
        .body("documents.size()", equalTo(1));
  }

  @Test
  void canBeReadInFrench() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    PORT_CALLIS
        .post(
            lead.id(),
            "corrections",
            PORT_CALLIS.etag(lead.id()),
            evidence(OTP).replace(WAS, SUMMARY))
        .then()
        .statusCode(200);
    try (Visit visit = Visit.of(FOCAL_POINT, Look.FRENCH)) {
      Page page = visit.page();
      page.navigate(sheet(lead.id()) + "/correct");
      button(page, "Titre et résumé").press("Enter");
      page.locator("textarea").first().fill(SUMMARY + " Voir la pièce 2.");
      assertThat(page.locator(".seine-differences ins").first()).containsText("pièce 2");
      isSaved(page, "Enregistré à");
      visit.expectAccessible();
      visit.picture("correct");
      button(page, "Abandonner la correction").press("Enter");
      visit.expectAccessible();
      visit.picture("correct-discard");
      page.getByRole(AriaRole.DIALOG)
          .getByRole(
              AriaRole.BUTTON,
              new Locator.GetByRoleOptions().setName("Abandonner la correction").setExact(true))
          .press("Enter");
      assertThat(link(page, "Corriger")).isVisible();

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

  /** What is typed is saved when nobody has typed for five seconds. */
  private static void isSaved(Page page, String words) {
    assertThat(page.getByText(Pattern.compile("^" + words)))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
  }

  private static Locator summary(Page page) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What is known about the assets"));
  }

  private static Locator row(Page page, String lead) {
    return page.locator(
            "tr", new Page.LocatorOptions().setHas(page.locator("a[href*='" + lead + "']")))
        .filter(new Locator.FilterOptions().setHasText("A correction that is not submitted yet"));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String sheet(String lead) {
    return "/u/" + PORT_CALLIS.unit + "/leads/" + lead;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
