package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.leadOnly;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Today, the list of leads, and the information sheet")
class LeadPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";
  private static final String HTML = "<img src=x onerror=alert(1)> \\u202Egnp.exe";

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void canBeReadByEverybody(Look look) {
    var lead = PORT_CALLIS.submits(leadOnly(OTP));
    try (Visit visit = Visit.of(INVESTIGATOR, look)) {
      Page page = visit.page();
      open(page, "today");
      page.locator("table").first().waitFor();
      visit.expectAccessible();
      visit.picture("today");

      open(page, "leads");
      page.locator("table").waitFor();
      visit.expectAccessible();
      visit.picture("leads");

      open(page, "leads/" + lead.id());
      page.locator("table").first().waitFor();
      visit.expectAccessible();
      visit.picture("sheet");
    }
  }

  @Test
  void saysThatSomebodyWasFasterAndShowsThePresentState() {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    try (Visit visit = Visit.of(INVESTIGATOR, Look.FRENCH)) {
      Page page = visit.page();
      open(page, "leads/" + lead.id());
      button(page, "Confirmer la réception").click();
      OTP.post(lead.id(), "reception", OTP.etag(lead.id())).then().statusCode(200);
      dialogButton(page, "Confirmer la réception").click();

      assertThat(dialog(page)).containsText("Quelqu’un a modifié cet élément entre-temps");
      visit.expectAccessible();
      dialogButton(page, "Afficher l’état actuel").click();
      assertThat(button(page, "Évaluer")).isVisible();
    }
  }

  @Test
  void showsTheProviderWhatCameBackAndWhy() {
    var lead = OTP.submits(evidence(REGISTRY));
    REGISTRY.post(lead.id(), "reception", REGISTRY.etag(lead.id())).then().statusCode(200);
    REGISTRY
        .post(lead.id(), "return", REGISTRY.etag(lead.id()), "{\"reason\":\"WRONG_ADDRESSEE\"}")
        .then()
        .statusCode(200);
    try (Visit visit = Visit.of(INVESTIGATOR, Look.PLAIN)) {
      Page page = visit.page();
      open(page, "today");
      // The page itself is a section too: the last one is the innermost.
      Locator returned =
          page.locator("section", new Page.LocatorOptions().setHasText("Returned to us")).last();
      assertThat(
              returned.locator(
                  "tr",
                  new Locator.LocatorOptions()
                      .setHas(page.locator("a[href*='" + lead.id() + "']"))))
          .containsText("Addressed to the wrong unit");
    }
  }

  @Test
  void verifiesShowsAndHandsOutADocument() throws IOException {
    var lead = PORT_CALLIS.submits(evidence(OTP));
    try (Visit visit = Visit.of(INVESTIGATOR, Look.PLAIN)) {
      Page page = visit.page();
      open(page, "leads/" + lead.id());
      assertThat(page.locator(".seine-sheet")).containsText("1 document, 0 verified");
      button(page, "Verify all").click();
      assertThat(page.locator(".seine-sheet")).containsText("1 document, 1 verified");
      assertThat(page.locator(".seine-sheet")).containsText("Every check was made and held");

      button(page, "Look at it here: statement.txt").click();
      assertThat(dialog(page).frameLocator("iframe").locator("body"))
          .containsText("USD 3,912,740.00");
      visit.expectAccessible();
      dialogButton(page, "Close").click();

      Download download =
          page.waitForDownload(() -> button(page, "Download: statement.txt").click());
      assertThat(download.suggestedFilename()).isEqualTo("statement.txt");
      assertThat(Files.readAllBytes(download.path())).isEqualTo(TEXT);
    }
  }

  @Test
  void showsNamesThatAreMarkupAsWritten() {
    String form =
        evidence(OTP)
            .replace("An account that does not fit.", HTML + "W".repeat(4000))
            .replace("Account of Merrowfen", HTML);
    var lead = PORT_CALLIS.submits(form);
    try (Visit visit = Visit.of(INVESTIGATOR, new Look("en", Look.PLAIN.scheme(), Look.NARROW))) {
      Page page = visit.page();
      open(page, "leads/" + lead.id());

      assertThat(page.locator(".seine-sheet")).containsText("<img src=x onerror=alert(1)>");
      assertThat(page.locator("img[src=x]")).hasCount(0);
      assertThat(page.locator(".seine-sheet")).containsText("signs that turn the direction");
      assertThat(
              (Boolean)
                  page.evaluate(
                      "() => [...document.querySelectorAll('main')]"
                          + ".every(e => e.scrollWidth <= e.clientWidth + 1)"))
          .as("nothing stands out of the page")
          .isTrue();
    }
  }

  private static void open(Page page, String name) {
    page.navigate("/u/" + OTP.unit + "/" + name);
  }

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  private static Locator dialogButton(Page page, String name) {
    return dialog(page)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
