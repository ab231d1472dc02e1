package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.consent.ConsentWorld;
import org.seine.dossier.DossierWorld;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@ByKeyboard
@DisplayName("Assets of a cooperation file, by keyboard alone,")
class AssetPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";
  private static final String TABLE =
      """
      type,name,country,identifierKind,identifier,holder,holderKind
      BANK_ACCOUNT,Account of Merrowfen,QP,IBAN,QP32PCMB40127700318842,Merrowfen Holdings Ltd,COMPANY
      BANK_ACCOUNT,The Mercantile account,QP,IBAN,QP32 PCMB 4012 7700 3188 42,Merrowfen Holdings Ltd,COMPANY
      REAL_ESTATE,Villa Les Palétuviers,QP,TITLE_NUMBER,PC-LR 114/2087,Merrowfen Holdings Ltd,COMPANY
      """;

  private static final String ENTITIES =
      """
      {"id":"c2","schema":"Company","properties":{"name":["Merrowfen Holdings Ltd"]}}
      {"id":"a2","schema":"BankAccount","properties":{"iban":["QP32PCMB40127700318842"],"country":["qp"]}}
      {"id":"o2","schema":"Ownership","properties":{"owner":["c2"],"asset":["a2"],"percentage":["40"]}}
      """;

  static Stream<Look> looks() {
    return Stream.of(Look.PLAIN, new Look("fr", ColorScheme.DARK, Look.NARROW));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void areEnteredAsATableFoundToBeOneAndPartedAgain(Look look) {
    var dossier = MeasureWorld.dossier(PORT_CALLIS);
    try (Visit visit = Visit.as(look)) {
      Entering entering = new Entering(visit, look);
      entering.openTheFile(dossier);
      entering.seeAWrongCellRefused();
      entering.enterTheRows();
      entering.seeWhoOwnsWhat(dossier);
      entering.findTheSameAccount();
      entering.mergeIt();
      entering.partIt();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void areTakenOverFromALeadOrTheLeadIsLinked(Look look) {
    var title = "Zuyder-" + UUID.randomUUID();
    var dossier = DossierWorld.begin(REGISTRY, DossierWorld.text(title));
    DossierWorld.invite(REGISTRY, dossier, OTP);
    var lead = givenToTheCourt();
    try (Visit visit = Visit.as(look)) {
      Entering entering = new Entering(visit, look);
      entering.linkTheLead(lead, title);
      entering.goOnToTheAsset();
      entering.enterWhatIsFilledIn();
      entering.openTheLeadFromTheFile(dossier);
    }
  }

  /** A lead about an account, given to both organs that work in the file. */
  private static String givenToTheCourt() {
    var lead = LeadWorld.newId();
    PORT_CALLIS.save(lead, LeadWorld.leadOnly(OTP, REGISTRY)).then().statusCode(200);
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .contentType("application/x-ndjson")
        .body(ENTITIES.getBytes(StandardCharsets.UTF_8))
        .post(LeadWorld.lead(lead) + "/entities/import")
        .then()
        .statusCode(200);
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
    ConsentWorld.accept(OTP, lead, false);
    return lead;
  }

  /** The investigator who enters them. */
  private static final class Entering extends AtKeyboard {
    Entering(Visit visit, Look look) {
      super(visit, look);
    }

    void openTheFile(String dossier) {
      signIn(INVESTIGATOR);
      keys.open("/u/" + OTP.unit + "/dossiers/" + dossier + "?tab=assets");
      assertThat(page.getByText(says(Room.ASSET, "table"), exactly())).isVisible();
      keys.enter(says(Room.ASSET, "table"));
      assertThat(page.locator("h1")).hasText(says(Room.ASSET, "table"));
      assertThat(page.locator("#asset-lies")).isVisible();
    }

    void seeAWrongCellRefused() {
      keys.to(says(Room.ASSET, "lies.in"));
      // The names of States come with the directory, after the page.
      assertThat(page.locator("#asset-lies").getByText("Commonwealth")).hasCount(1);
      keys.type("Commonwealth");
      assertThat(page.locator("#asset-lies")).not().hasValue("");
      keys.give(says(Room.ASSET, "table.choose"), file(TABLE.replace("318842", "318843")));
      assertThat(page.getByText("assets.csv")).isVisible();
      keys.enter(says(Room.ASSET, "table.enter"));
      Locator faults = page.getByText(says(Room.ASSET, "table.identifier")).last();
      assertThat(page.locator("main table").last().locator("tbody tr")).hasCount(1);
      assertThat(faults).isVisible();
      assertThat(page.getByText("318843")).hasCount(0);
      looked("asset-table-refused");
    }

    void enterTheRows() {
      keys.back(says(Room.ASSET, "table.choose"));
      keys.give(says(Room.ASSET, "table.choose"), file(TABLE));
      assertThat(page.locator("main table")).hasCount(1);
      keys.enter(says(Room.ASSET, "table.enter"));
      keys.areAt(says(Room.ASSET, "table.taken_other", "count", 3));
      assertThat(page.locator("main table tbody tr")).hasCount(3);
      looked("asset-table");
    }

    void seeWhoOwnsWhat(String dossier) {
      keys.open("/u/" + OTP.unit + "/dossiers/" + dossier + "?tab=network");
      Locator rows = page.getByLabel(says(Room.ASSET, "network.table")).locator("tbody tr");
      assertThat(rows).hasCount(3);
      assertThat(page.locator(".seine-ownership svg[role=img] rect")).hasCount(4);
      visit.expectNothingStandsOut();
      looked("network");
      keys.enter("The Mercantile account");
    }

    void findTheSameAccount() {
      assertThat(button(says(Room.ASSET, "same.look"))).isVisible();
      keys.open(page.url());
      assertThat(button(says(Room.ASSET, "same.look"))).isVisible();
      keys.enter(says(Room.ASSET, "same.look"));
      Locator found = page.getByLabel(says(Room.ASSET, "same.found"));
      assertThat(found.locator("tbody tr")).hasCount(1);
      assertThat(found).containsText("QP32PCMB40127700318842");
      looked("asset-twice");
    }

    void mergeIt() {
      keys.enter(says(Room.ASSET, "merge"));
      keys.areInADialog();
      keys.write(says(Room.ASSET, "merge.grounds"), "One account, by the bank’s letter");
      keys.enter(says(Room.ASSET, "merge.confirm"));
      assertThat(page.getByText(says(Room.ASSET, "merge.done"))).isVisible();
      assertThat(page.getByText(says(Room.ASSET, "mergedInto"))).isVisible();
      looked("asset-merged");
    }

    void partIt() {
      keys.open(page.url());
      assertThat(button(says(Room.ASSET, "part"))).isVisible();
      keys.enter(says(Room.ASSET, "part"));
      keys.areInADialog();
      keys.write(says(Room.ASSET, "part.grounds"), "The bank corrected itself");
      keys.enter(says(Room.ASSET, "part"));
      assertThat(page.getByText(says(Room.ASSET, "part.done"))).isVisible();
      assertThat(page.getByText(says(Room.ASSET, "mergedInto"))).hasCount(0);
    }

    void linkTheLead(String lead, String title) {
      signIn(INVESTIGATOR);
      keys.open("/u/" + OTP.unit + "/leads/" + lead + "/take-over?provider=" + PORT_CALLIS.unit);
      assertThat(page.locator("#take-file")).isVisible();
      keys.to(says(Room.TAKEOVER, "file.which"));
      keys.type(title);
      assertThat(page.locator("#take-file option:checked")).hasText(title);
      looked("take-over");
      keys.enter(says(Room.TAKEOVER, "link.go"));
      assertThat(page.getByText(says(Room.TAKEOVER, "link.done"))).isVisible();
    }

    void goOnToTheAsset() {
      keys.back(says(Room.TAKEOVER, "entity"));
      keys.type("QP32");
      keys.enter(says(Room.TAKEOVER, "take.go"));
      assertThat(page.locator("#asset-lies")).isVisible();
      assertThat(page.locator("#asset-name")).hasValue("QP32PCMB40127700318842");
      assertThat(page.locator("#asset-country")).hasValue("QP");
    }

    void enterWhatIsFilledIn() {
      keys.to(says(Room.ASSET, "lies.in"));
      keys.type(says(Room.ASSET, "lies.court").substring(0, 5));
      looked("take-over-asset");
      keys.choose(says(Room.ASSET, "crimeLink.PROCEEDS"));
      keys.choose(says(Room.ASSET, "confidence.PROBABLE"));
      keys.enter(says(Room.ASSET, "enter"));
      assertThat(page.getByText(says(Room.TAKEOVER, "from.open"))).isVisible();
      looked("taken-over");
    }

    void openTheLeadFromTheFile(String dossier) {
      keys.open("/u/" + OTP.unit + "/dossiers/" + dossier);
      Locator leads = page.getByLabel(says(Room.TAKEOVER, "linked"));
      assertThat(leads.locator("tbody tr")).hasCount(1);
      looked("file-with-a-lead");
    }

    private static FilePayload file(String table) {
      return new FilePayload("assets.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }
  }
}
