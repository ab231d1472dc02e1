package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("The pages of the trail")
class TrailPageIT {
  private static final String AUDITOR = "greer.okontala";
  private static final Pattern REFUSED = Pattern.compile(".*[?&]outcome=refused(&.*)?");

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void showsAnEntryWithAllThatItSays(Look look) {
    try (Visit visit = Visit.of(AUDITOR, look)) {
      Page page = visit.page();
      open(page, "trail");
      page.locator("table").last().waitFor();
      visit.expectAccessible();
      visit.picture("trail");

      page.locator("td a[href*='/trail/']").first().click();
      page.locator("pre").waitFor();
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("trail-entry");
    }
  }

  @Test
  void keepsTheSearchInTheAddress() {
    try (Visit visit = Visit.of(AUDITOR, Look.PLAIN)) {
      Page page = visit.page();
      open(page, "trail");
      page.locator("#trail-outcome").selectOption("refused");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")).click();
      page.waitForURL(REFUSED);
      page.reload();

      assertThat(page.locator("#trail-outcome")).hasValue("refused");
    }
  }

  @Test
  void takesTheEntriesOfASearchOutAsAFile() throws IOException {
    try (Visit visit = Visit.of(AUDITOR, Look.PLAIN)) {
      Page page = visit.page();
      open(page, "trail?from=&operation=session.read&operation=unit.list");
      assertThat(page.locator(".seine-trail-chosen")).containsText("List units");
      Locator export =
          page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("As a table (CSV)"));
      Path file = page.waitForDownload(export::click).path();
      List<String> lines = Files.readAllLines(file);

      Assertions.assertThat(lines.get(0)).startsWith("id,at,member,memberName,unit");
      Assertions.assertThat(lines.subList(1, lines.size()))
          .isNotEmpty()
          .allMatch(line -> line.contains("session.read") || line.contains("unit.list"));
    }
  }

  @Test
  void tellsTheGrantBehindAnEntry() {
    var given = LeadWorld.PORT_CALLIS.submits(LeadWorld.evidence(LeadWorld.OTP));
    LeadWorld.OTP.read(given.id()).then().statusCode(200);
    try (Visit visit = Visit.of(AUDITOR, Look.FRENCH)) {
      Page page = visit.page();
      open(page, "trail?from=&outcome=done&operation=lead.open&record=" + given.id());
      page.locator("td a[href*='/trail/']").first().click();

      assertThat(page.locator("main")).containsText("disposait d’un droit d’accès accordé par");
      assertThat(page.locator("main")).containsText("Il est en vigueur à ce jour.");
      visit.expectAccessible();
      visit.picture("trail-grant");
    }
  }

  @Test
  void answersWhatAPersonSaw() {
    try (Visit visit = Visit.of(AUDITOR, Look.FRENCH)) {
      Page page = visit.page();
      open(page, "trail/seen");
      Locator sanna =
          page.locator("#seen-member option", new Page.LocatorOptions().setHasText("Sanna Druvik"));
      sanna.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      page.locator("#seen-member").selectOption(sanna.getAttribute("value"));
      page.locator("button[type=submit]").click();

      assertThat(page.locator("#seen-title")).containsText("Sanna Druvik");
      visit.expectAccessible();
      visit.picture("trail-seen");
    }
  }

  private static void open(Page page, String address) {
    Visit.open(page, address);
    page.locator("form").waitFor();
  }
}
