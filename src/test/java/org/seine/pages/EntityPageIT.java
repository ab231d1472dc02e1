package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@ByKeyboard
@DisplayName("Entities of a lead, by keyboard alone,")
class EntityPageIT {
  private static final String FOCAL_POINT = "tamsin.orrel-quay";
  private static final String OWNER = "Gaspard Tassandey";
  private static final String COMPANY = "Merrowfen Holdings Ltd";
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
  void areEnteredImportedAndLinked(Look look) {
    try (Visit visit = Visit.as(look)) {
      Entering entering = new Entering(visit, look);
      entering.begin();
      entering.addAPersonInTwoScripts();
      entering.seeABrokenFileRefused();
      entering.importAFile();
      entering.addAnOwnership();
      entering.removeTheOwnership();
      entering.openTheSheet();
    }
  }

  @Test
  void areCorrectedInANewVersion() {
    var lead = PORT_CALLIS.submits(evidence(OTP)).id();
    try (Visit visit = Visit.as(Look.PLAIN)) {
      Entering entering = new Entering(visit, Look.PLAIN);
      entering.correct(lead);
    }
    OTP.call()
        .get("/api/v1/leads/" + lead + "/entities")
        .then()
        .body("version", equalTo(2))
        .body("entities[0].properties.name[0]", equalTo("A gold bar"));
  }

  /** The focal point who enters them. */
  private static final class Entering extends AtKeyboard {
    Entering(Visit visit, Look look) {
      super(visit, look);
    }

    void begin() {
      signIn(FOCAL_POINT);
      keys.open("/u/" + PORT_CALLIS.unit + "/leads/new");
      keys.enter(says("new.begin"));
      keys.areAt(says("new.ask.recipients"));
      keys.open(page.url() + "?step=entities");
      keys.areAt(says("new.page"));
      assertThat(button(says(Room.ENTITY, "add"))).isVisible();
    }

    void addAPersonInTwoScripts() {
      add("Person");
      keys.write(named("Person", "name"), OWNER);
      keys.enter(says(Room.ENTITY, "form.otherScript", "name", named("Person", "name")));
      keys.areAt(
          says(Room.ENTITY, "form.another.named", "name", named("Person", "name"), "number", 2));
      keys.type("غاسبار تاسنديه");
      keys.write(named("Person", "birthDate"), "1966-02-30");
      assertThat(page.locator(".pf-m-error .pf-v6-c-helper-text__item-text")).hasCount(1);
      looked("entity-form");
      keys.back(named("Person", "alias"));
      keys.write(named("Person", "birthDate"), "1966-03-29");
      assertThat(page.locator(".seine-entity-form [aria-invalid=true]")).hasCount(0);
      save(1);
      assertThat(rows().locator(".seine-names > li")).hasCount(2);
    }

    void seeABrokenFileRefused() {
      keys.enter(says(Room.ENTITY, "import"));
      keys.areAt(says(Room.ENTITY, "import"));
      keys.give(says(Room.ENTITY, "import.choose"), file(LINES.replace("318842", "318843")));
      Locator faults = page.locator(".seine-question table").first().locator("tbody tr");
      assertThat(faults).hasCount(1);
      assertThat(faults.locator("td").first()).hasText("2");
      assertThat(page.getByText("318843")).hasCount(0);
      looked("entities-refused");
    }

    void importAFile() {
      keys.give(says(Room.ENTITY, "import.choose"), file(LINES));
      assertThat(page.locator(".seine-question .pf-m-success")).isVisible();
      assertThat(rows()).hasCount(4);
    }

    void addAnOwnership() {
      add("Ownership");
      keys.select(named("Ownership", "owner"), OWNER);
      keys.select(named("Ownership", "asset"), COMPANY);
      keys.write(named("Ownership", "percentage"), "40");
      save(5);
      assertThat(page.locator(".seine-ownership svg[role=img] rect")).hasCount(3);
      visit.expectNothingScrollsSidewaysBut("seine-ownership-scroll");
      looked("entities");
    }

    void removeTheOwnership() {
      String link = named("Ownership") + ": " + OWNER + ", " + COMPANY;
      keys.enter(says(Room.ENTITY, "remove.named", "name", link));
      keys.areAt(says(Room.ENTITY, "remove.sure"));
      keys.enter(says(Room.ENTITY, "remove.sure"));
      assertThat(rows()).hasCount(4);
    }

    void openTheSheet() {
      keys.open(page.url().replaceFirst("/edit.*$", ""));
      assertThat(page.locator(".seine-entities .seine-written").first()).isVisible();
      looked("entities-of-a-sheet");
    }

    void correct(String lead) {
      signIn(FOCAL_POINT);
      keys.open("/u/" + PORT_CALLIS.unit + "/leads/" + lead + "/correct");
      keys.areAt(says("correct"));
      keys.enter(says("new.step.entities"));
      assertThat(button(says(Room.ENTITY, "add"))).isVisible();
      add("Asset");
      keys.write(named("Asset", "name"), "A gold bar");
      save(1);
      visit.expectAccessible();
      keys.enter(says("correct.submit", "version", 2));
      assertThat(page.locator("main")).containsText(says("correct.done", "version", 2));
    }

    private void add(String schema) {
      keys.enter(says(Room.ENTITY, "add"));
      keys.areAt(says(Room.ENTITY, "form.new"));
      keys.select(says(Room.ENTITY, "form.type"), named(schema));
    }

    private void save(int rows) {
      keys.enter(says(Room.ENTITY, "form.save"));
      assertThat(rows()).hasCount(rows);
    }

    private Locator rows() {
      return page.locator(".seine-entities table").first().locator("tbody tr");
    }
  }

  private static FilePayload file(String lines) {
    return new FilePayload(
        "entities.ftm.json", "application/json", lines.getBytes(StandardCharsets.UTF_8));
  }
}
