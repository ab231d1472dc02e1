package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A new lead")
class NewLeadPageIT {
  private static final String FOCAL_POINT = "elodie.maraquin";
  private static final FilePayload STATEMENT = file("statement.pdf", "%PDF-1.7\nstatement");

  @Test
  void canBeAnsweredInFrenchOnANarrowScreenAtNight() {
    try (Visit visit = Visit.of(FOCAL_POINT, new Look("fr", ColorScheme.DARK, Look.NARROW))) {
      Page page = visit.page();
      begin(page);
      List<String> steps =
          page.locator(".seine-steps-narrow a").all().stream()
              .map(step -> step.getAttribute("href").replaceAll(".*step=", ""))
              .toList();
      Assertions.assertThat(steps).hasSizeGreaterThan(12);
      for (String step : steps) {
        page.navigate(page.url().replaceAll("[?].*", "") + "?step=" + step);
        page.locator(".seine-question > h2").waitFor();
        visit.expectAccessible();
        visit.expectNothingStandsOut();
        visit.picture("new-lead-step-" + step);
      }
    }
  }

  @Test
  void losesNoFileBecauseAnotherIsRefused() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page);
      open(page, "documents");
      page.locator("input[type=file]")
          .setInputFiles(
              new FilePayload[] {
                file("wrong.pdf", "this is text"), STATEMENT, file("\u202E.txt", "x")
              });

      assertThat(kept(page)).hasText(Pattern.compile("statement\\.pdf.*", Pattern.DOTALL));
      assertThat(page.getByText("Not sent")).hasCount(2);
      visit.expectAccessible();
    }
  }

  @Test
  void leadsToWhatIsMissing() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page);
      open(page, "review");
      visit.expectAccessible();
      visit.picture("new-lead-missing");
      press(page.locator("button", holding("Go to: Use condition")), "Enter");

      assertThat(page.locator(".seine-question > h2")).hasText("What may they use it for?");
      assertThat(page.locator(".seine-question > h2")).isFocused();
      assertThat(page.locator("input[type=radio]:checked")).hasCount(0);
    }
  }

  @Test
  void overwritesNothingThatAnotherTabSaved() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page);
      open(page, "about");
      Page other = visit.context().newPage();
      other.navigate(page.url());
      other.getByLabel("Title").fill("Written in the other tab");
      next(other);
      assertThat(other.getByText(Pattern.compile("^Saved at"))).isVisible();
      page.getByLabel("Title").fill("Written here");
      next(page);

      assertThat(page.getByText("Save mine over it")).isVisible();
      assertThat(page.locator("header").getByText("Written here")).isVisible();
      other.reload();
      assertThat(other.locator("header").getByText("Written in the other tab")).isVisible();
    }
  }

  private static void begin(Page page) {
    Visit.open(page, "leads/new");
    press(page.locator(".seine-stack button.pf-m-primary"), "Enter");
    page.locator(".seine-question").waitFor();
  }

  private static void open(Page page, String step) {
    press(page.locator(".seine-steps-wide a[href$='step=" + step + "']"), "Enter");
    page.waitForURL(Pattern.compile(".*step=" + step));
  }

  private static void next(Page page) {
    String before = page.locator(".seine-question > h2").textContent();
    press(page.locator(".seine-stack > .seine-page-actions .pf-m-primary"), "Enter");
    assertThat(page.locator(".seine-question > h2")).not().hasText(before);
  }

  private static Locator kept(Page page) {
    return page.locator("section:has(> h3) > .seine-files > li");
  }

  private static void press(Locator what, String key) {
    what.focus();
    what.press(key);
  }

  private static Page.LocatorOptions holding(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
  }
}
