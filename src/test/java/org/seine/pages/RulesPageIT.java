package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The rules of a State in the pages")
class RulesPageIT {
  private static final String PORT_CALLIS = "5e1e0000-0000-4000-8000-000100000002";
  private static final String TARSENIA = "5e1e0000-0000-4000-8000-000100000003";
  private static final Pattern VERSION = Pattern.compile(".*/directory/rules/[0-9a-f-]{36}");

  static Stream<Look> looks() {
    return Stream.of(Look.PLAIN, Look.FRENCH, new Look("fr", ColorScheme.DARK, Look.NARROW));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void areReadByEverybodyAndAnsweredByTheGuide(Look look) {
    try (Visit visit = Visit.of("sanna.druvik", look)) {
      Page page = visit.page();
      Visit.open(page, "directory/states/" + PORT_CALLIS + "?on=2019-03-22");
      assertThat(page.locator("main")).containsText("Attorney-General's Chambers, direct");
      assertThat(page.locator("main"))
          .containsText("en".equals(look.language()) ? "holds for 12 months" : "dure 12 mois");
      page.locator("table").waitFor();
      visit.expectNothingStandsOut();
      visit.expectAccessible();
      visit.picture("state-rules");

      Visit.open(page, "directory/guide?state=" + TARSENIA);
      page.locator("#guide-freeze").focus();
      page.keyboard().press("Space");
      assertThat(page.locator("main")).containsText("Ministry of Foreign Affairs");
      assertThat(page.locator("main"))
          .containsText("en".equals(look.language()) ? "sworn translation" : "assermentée");
      assertThat(page.locator("main")).containsText("cooperacion@qt.example");
      visit.expectNothingStandsOut();
      visit.expectAccessible();
      visit.picture("guide");
    }
  }

  @Test
  void areProposedByOneAndConfirmedByAColleague() {
    String version;
    try (Visit visit = Visit.of("tamsin.orrel-quay", Look.PLAIN)) {
      Page page = visit.page();
      Visit.open(page, "directory/states/" + PORT_CALLIS);
      link(page, "Propose a change").focus();
      page.keyboard().press("Enter");
      page.locator("#rules-valid-from").fill("2029-01-01");
      page.locator("#rules-emergency").fill("0");
      button(page, "Add: Who decides, step by step").click();
      page.locator("#rules-step-0").selectOption("FREEZE");
      page.locator("#rules-authority-0").fill("Grand Court of Port Callis");
      page.locator("#rules-holidays").fill("2029-02-29");
      button(page, "Propose this").click();
      assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("2 fields");
      page.locator("#rules-emergency").fill("7");
      page.locator("#rules-holidays").fill("2029-01-01\n2029-12-25");
      page.locator("#rules-rest-SUNDAY").check();
      visit.expectNothingStandsOut();
      visit.expectAccessible();
      visit.picture("rules-propose");
      button(page, "Propose this").click();
      page.waitForURL(VERSION);
      assertThat(page.locator("main")).containsText("You proposed it yourself.");
      assertThat(button(page, "Confirm")).hasCount(0);
      version = page.url().replaceAll(".*/", "");
    }
    try (Visit visit = Visit.of("dov.castellane", Look.PLAIN)) {
      Visit.open(visit.page(), "directory/rules/" + version);
      assertThat(visit.page().locator(".seine-differences")).containsText("Grand Court");
      visit.expectAccessible();
      visit.picture("rules-version");
    }
    try (Visit visit = Visit.of("dov.castellane", Look.FRENCH)) {
      Page page = visit.page();
      Visit.open(page, "notices");
      page.locator("a[href$='directory/rules/" + version + "']").first().click();
      page.locator(".seine-differences").waitFor();
      visit.expectAccessible();
      visit.picture("rules-version");
      button(page, "Confirmer").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).containsText("Confirmée");
      assertThat(button(page, "Confirmer")).hasCount(0);
      Visit.open(page, "directory/states/" + PORT_CALLIS + "?on=2029-06-01");
      assertThat(page.locator("main")).containsText("7 jours");
      Visit.open(page, "directory/states/" + PORT_CALLIS + "?on=2028-12-31");
      assertThat(page.locator("main")).containsText("dure 12 mois");
      assertThat(page.locator("main")).not().containsText("7 jours");
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
