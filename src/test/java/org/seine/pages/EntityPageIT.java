package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("Entities of a lead")
class EntityPageIT {
  private static final String FOCAL_POINT = "tamsin.orrel-quay";
  private static final Pattern UNIT = Pattern.compile("^(.*/u/[0-9a-f-]+)/.*$");
  private static final String LINES =
      """
      {"id":"c2","schema":"Company","properties":{"name":["Merrowfen Holdings Ltd"],"leiCode":["DEMO00MERROWFEN00188"]}}
      {"id":"a2","schema":"BankAccount","properties":{"iban":["QP32PCMB40127700318842"]}}
      {"id":"o2","schema":"Ownership","properties":{"owner":["c2"],"asset":["a2"]}}
      """;

  static Stream<Look> looks() {
    return Stream.of(Look.PLAIN, new Look("fr", ColorScheme.DARK, Look.NARROW));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void areEnteredImportedAndLinkedByKeyboardAlone(Look look) {
    try (Visit visit = Visit.of(FOCAL_POINT, look)) {
      Page page = visit.page();
      begin(page);
      addPerson(visit);
      refusesABrokenFile(visit);
      importFile(page, LINES);
      assertThat(rows(page)).hasCount(4);
      addOwnership(page);
      assertThat(rows(page)).hasCount(5);
      assertThat(page.locator(".seine-ownership svg[role=img] rect")).hasCount(3);
      expectNoSidewaysScrolling(page);
      visit.expectAccessible();
      visit.picture("entities");

      removeTheLink(page);
      assertThat(rows(page)).hasCount(4);
      openTheSheet(page);
      assertThat(page.locator(".seine-entities .seine-written").first()).isVisible();
      visit.expectAccessible();
      page.locator(".seine-entities").scrollIntoViewIfNeeded();
      visit.picture("entities-of-a-sheet");
    }
  }

  @Test
  void areCorrectedInANewVersion() {
    var lead = PORT_CALLIS.submits(evidence(OTP)).id();
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + PORT_CALLIS.unit + "/leads/" + lead + "/correct");
      press(button(page, "Entities and assets"), "Enter");
      press(button(page, "Add an entity"), "Enter");
      choose(page.locator(".seine-entity-form select").first(), "Asset");
      type(page.locator(".seine-entity-form .seine-values input").first(), "A gold bar");
      press(page.locator(".seine-entity-form .pf-m-primary"), "Enter");
      assertThat(rows(page)).hasCount(1);
      visit.expectAccessible();
      press(button(page, "Submit version 2"), "Enter");
      assertThat(page.locator("main")).containsText("Version 2 is submitted and stands now.");
    }
    OTP.call()
        .get("/api/v1/leads/" + lead + "/entities")
        .then()
        .body("version", equalTo(2))
        .body("entities[0].properties.name[0]", equalTo("A gold bar"));
  }

  private static void addPerson(Visit visit) {
    Page page = visit.page();
    press(page.locator(".seine-question .seine-page-actions button").first(), "Enter");
    choose(page.locator(".seine-entity-form select").first(), "Person");
    Locator fields = page.locator(".seine-entity-form .seine-values");
    type(fields.nth(0).locator("input"), "Gaspard Tassandey");
    press(fields.nth(0).locator("xpath=following-sibling::button"), "Enter");
    type(fields.nth(0).locator("input").nth(1), "غاسبار تاسنديه");
    Locator born = fields.nth(2).locator("input");
    type(born, "1966-02-30");
    assertThat(page.locator(".pf-m-error .pf-v6-c-helper-text__item-text")).hasCount(1);
    visit.expectAccessible();
    visit.picture("entity-form");
    type(born, "1966-03-29");
    assertThat(page.locator(".seine-entity-form [aria-invalid=true]")).hasCount(0);
    save(page);
    assertThat(rows(page)).hasCount(1);
    assertThat(rows(page).locator(".seine-names > li")).hasCount(2);
  }

  private static void refusesABrokenFile(Visit visit) {
    Page page = visit.page();
    press(page.locator(".seine-question .seine-page-actions button").nth(1), "Enter");
    page.locator("input[type=file]").setInputFiles(file(LINES.replace("318842", "318843")));
    Locator faults = page.locator(".seine-question table").first().locator("tbody tr");
    assertThat(faults).hasCount(1);
    assertThat(faults.locator("td").first()).hasText("2");
    assertThat(page.getByText("318843")).hasCount(0);
    visit.expectAccessible();
    visit.picture("entities-refused");
  }

  private static void importFile(Page page, String lines) {
    page.locator("input[type=file]").setInputFiles(file(lines));
    assertThat(page.locator(".seine-question .pf-m-success")).isVisible();
  }

  private static void addOwnership(Page page) {
    press(page.locator(".seine-question .seine-page-actions button").first(), "Enter");
    choose(page.locator(".seine-entity-form select").first(), "Ownership");
    Locator ends = page.locator(".seine-entity-form .seine-values select");
    ends.nth(0).selectOption(new SelectOption().setLabel("Gaspard Tassandey"));
    ends.nth(1).selectOption("c2");
    type(page.locator(".seine-entity-form .seine-values input").first(), "40");
    save(page);
  }

  private static void expectNoSidewaysScrolling(Page page) {
    Object wider =
        page.evaluate(
            "() => [...document.querySelectorAll('main, main *')]"
                + ".filter(e => e.scrollWidth > e.clientWidth + 1"
                + " && getComputedStyle(e).overflowX === 'auto'"
                + " && !e.classList.contains('seine-ownership-scroll')).length");
    org.assertj.core.api.Assertions.assertThat(wider).isEqualTo(0);
  }

  private static void removeTheLink(Page page) {
    Locator row =
        rows(page)
            .filter(new Locator.FilterOptions().setHasText("Gaspard"))
            .filter(new Locator.FilterOptions().setHasText("Merrowfen"));
    press(row.locator("button").nth(1), "Enter");
    press(row.locator("button.pf-m-danger").first(), "Enter");
  }

  private static void openTheSheet(Page page) {
    page.navigate(page.url().replaceFirst("/edit.*$", ""));
    page.locator(".seine-sheet").waitFor();
  }

  private static void save(Page page) {
    press(page.locator(".seine-entity-form .pf-m-primary"), "Enter");
    assertThat(page.locator(".seine-question .pf-m-success")).isVisible();
  }

  private static void begin(Page page) {
    page.waitForURL(UNIT);
    page.navigate(UNIT.matcher(page.url()).replaceFirst("$1/leads/new"));
    press(page.locator(".seine-stack button.pf-m-primary"), "Enter");
    page.locator(".seine-question").waitFor();
    page.navigate(page.url().replaceFirst("[?].*$", "") + "?step=entities");
    page.locator(".seine-question").waitFor();
  }

  private static Locator rows(Page page) {
    return page.locator(".seine-entities table").first().locator("tbody tr");
  }

  private static void choose(Locator select, String option) {
    select.focus();
    select.selectOption(option);
  }

  private static void type(Locator field, String text) {
    field.focus();
    field.fill(text);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void press(Locator what, String key) {
    what.focus();
    what.press(key);
  }

  private static FilePayload file(String lines) {
    return new FilePayload(
        "entities.ftm.json", "application/json", lines.getBytes(StandardCharsets.UTF_8));
  }
}
