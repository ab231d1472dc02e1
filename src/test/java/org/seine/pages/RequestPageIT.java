package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.request.RequestWorld.NOTE;
import static org.seine.request.RequestWorld.REQUESTS;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@ByKeyboard
@DisplayName("The pages of requests for assistance, by keyboard alone")
class RequestPageIT {
  private static final String TITLE = "Account of Merrowfen Holdings";
  private static final String ASSET = "Account of Merrowfen";
  private static final String CONDITION = "For the case against Oresh alone.";
  private static final String QUESTION = "Which branch holds the account?";
  private static final FilePayload PROOF = new FilePayload("note-12-19.txt", "text/plain", NOTE);

  /** As Chromium asks for a day in the language that it speaks itself, which is not the page's. */
  private static final DateTimeFormatter AS_TYPED =
      DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void playARequestFromTheDraftToItsEnd(Look look) {
    String dossier = dossier(LeadWorld.PORT_CALLIS);
    String asset = MeasureWorld.account(LeadWorld.OTP, dossier, PORT_CALLIS_ITSELF);
    String request;
    try (Visit prosecutor = Visit.as(look);
        Visit portCallis = Visit.as(look)) {
      Asking court = new Asking(prosecutor, look, LeadWorld.OTP);
      court.comeIn("sanna.druvik");
      court.open("dossiers/" + dossier + "/requests/new");
      request = court.draft();
      assertThat(court.asset(ASSET)).hasAttribute("href", Pattern.compile(".*/assets/" + asset));
      court.authorise();
      court.recordAsSent();

      Asking state = new Asking(portCallis, look, LeadWorld.PORT_CALLIS);
      state.comeIn("tamsin.orrel-quay");
      state.open("requests");
      state.looked("requests");
      state.open("requests/" + request);
      assertThat(state.asset(ASSET)).isVisible();
      state.report("RECEIVE", LocalDate.of(2019, 1, 25));
      state.consult();

      court.open("requests/" + request);
      court.explain();

      state.open("requests/" + request);
      state.report("ACCEPT", LocalDate.of(2019, 2, 1));
      state.reply();

      court.open("requests/" + request);
      court.close();
      court.looked("request");
    }
    LeadWorld.OTP
        .call()
        .get(REQUESTS + "/" + request)
        .then()
        .body("state", equalTo("CLOSED"))
        .body("alarms", hasSize(0))
        .body("text.assets", contains(asset))
        .body("numbers.reference", contains("NV 12/19"))
        .body(
            "history.told.step",
            contains(
                "DRAFT",
                "AUTHORISE",
                "RECORD_SENT",
                "RECEIVE",
                "CONSULT",
                "EXPLAIN",
                "ACCEPT",
                "REPLY",
                "CLOSE"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nameAssetsThatAreFoundAmongManyOfTheFile(Look look) {
    String dossier = dossier(LeadWorld.PORT_CALLIS);
    for (String name : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
      enter(dossier, PORT_CALLIS_ITSELF, "Flat " + name);
    }
    String yacht = enter(dossier, null, "Yacht");
    String request = RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF);
    try (Visit prosecutor = Visit.as(look)) {
      Asking court = new Asking(prosecutor, look, LeadWorld.OTP);
      court.comeIn("sanna.druvik");
      court.open("requests/" + request);
      court.name("Yacht");
    }
    LeadWorld.OTP.call().get(REQUESTS + "/" + request).then().body("text.assets", contains(yacht));
  }

  private static String enter(String dossier, String participant, String name) {
    return MeasureWorld.post(
            LeadWorld.OTP,
            MeasureWorld.ASSETS,
            MeasureWorld.accountForm(dossier, participant, "QP32PCMB40127700318842")
                .replace(ASSET, name))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void showTheConditionsBeforeWhatWasGivenOnThemIsDownloaded(Look look) throws IOException {
    String dossier = dossier(LeadWorld.PORT_CALLIS);
    String request =
        RequestWorld.agreed(RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF), CONDITION);
    RequestWorld.given(request);
    try (Visit prosecutor = Visit.as(look)) {
      Asking court = new Asking(prosecutor, look, LeadWorld.OTP);
      court.comeIn("sanna.druvik");
      court.open("requests/" + request);
      court.acknowledge();
    }
  }

  static Stream<Look> others() {
    return Look.all().filter(look -> !look.equals(Look.PLAIN) && !look.equals(Look.FRENCH));
  }

  @ParameterizedTest
  @MethodSource("others")
  void areForEverybody(Look look) {
    String dossier = dossier(LeadWorld.PORT_CALLIS);
    String request = RequestWorld.sent(RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF));
    try (Visit prosecutor = Visit.as(look)) {
      Asking court = new Asking(prosecutor, look, LeadWorld.OTP);
      court.comeIn("sanna.druvik");
      for (String at :
          List.of("requests", "requests/" + request, "dossiers/" + dossier + "/requests/new")) {
        court.open(at);
        court.page.locator("main table, main form").first().waitFor();
        prosecutor.expectNothingStandsOut();
        court.looked(at.replaceAll("s/[0-9a-f-]{36}", "").replace('/', '-'));
      }
    }
  }

  /** Somebody who asks, or is asked, for a unit. */
  private static final class Asking extends AtKeyboard {
    private final LeadWorld person;
    private final Words words;

    Asking(Visit visit, Look look, LeadWorld person) {
      super(visit, look);
      this.person = person;
      words = new Words(look.language());
    }

    void comeIn(String username) {
      keys.open("/");
      keys.enter(words.of("session", "signIn"));
      page.waitForURL(address -> address.contains("/realms/"));
      keys.signIn(username);
      assertThat(page.locator("h1")).hasText(words.of("today", "title"));
    }

    void open(String path) {
      keys.open("/u/" + person.unit + "/" + path);
      keys.enter(words.of("frame", "skip"));
    }

    String draft() {
      assertThat(page.locator("#request-other option")).not().hasCount(1);
      keys.select(word("asked"), "Commonwealth of Port Callis");
      keys.select(word("assistance"), word("assistance.TRACE"));
      keys.write(word("form.title"), TITLE);
      keys.write(word("number"), "R1");
      keys.select(word("language"), named(Locale.ENGLISH));
      for (String section :
          List.of("purpose", "location", "facts", "procedure", "nationalLaw", "other")) {
        keys.write(word("section." + section), "As the file says.");
      }
      assertThat(main()).containsText(word("missing.none"));
      keys.tick(ASSET);
      visit.expectAccessible();
      visit.picture("request-new");
      keys.enter(word("form.save"));
      assertThat(main()).containsText(word("state.DRAFT"));
      assertThat(main()).containsText(TITLE);
      return page.url().replaceAll(".*/", "");
    }

    Locator asset(String name) {
      return page.getByRole(
          AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Names an asset that the Court alone sees by a revision of the draft. */
    void name(String asset) {
      begin("REVISE");
      keys.write(word("assets.find"), asset);
      assertThat(dialog().getByRole(AriaRole.CHECKBOX)).hasCount(1);
      keys.tick(asset);
      assertThat(dialog()).containsText(word("assets.court"));
      assertThat(dialog()).containsText("Port Callis");
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("request-assets");
      finish("REVISE", "step");
      assertThat(asset(asset)).isVisible();
    }

    void authorise() {
      begin("AUTHORISE");
      finish("AUTHORISE", "step");
    }

    void recordAsSent() {
      begin("RECORD_SENT");
      on("field.on.step", LocalDate.of(2019, 1, 24));
      keys.write(word("field.reference"), "NV 12/19");
      keys.give(word("bring.choose"), PROOF);
      assertThat(dialog()).containsText("note-12-19.txt");
      visit.expectAccessible();
      visit.picture("request-sent");
      finish("RECORD_SENT", "step");
      assertThat(main()).containsText(word("channel.RECORDED"));
    }

    void report(String step, LocalDate day) {
      begin(step);
      on("field.on.fact", day);
      finish(step, "fact");
    }

    void consult() {
      begin("CONSULT");
      on("field.on.fact", LocalDate.of(2019, 1, 28));
      keys.to(word("field.matter"));
      keys.type(word("matter.INSUFFICIENT_INFORMATION").substring(0, 5));
      keys.write(word("field.ownWords"), QUESTION);
      finish("CONSULT", "fact");
      assertThat(main()).containsText(word("state.CONSULTATION"));
    }

    void explain() {
      assertThat(main()).containsText(QUESTION);
      begin("EXPLAIN");
      on("field.on.step", LocalDate.of(2019, 1, 29));
      keys.write(word("field.reason"), "The main branch.");
      finish("EXPLAIN", "step");
      // Whom it waits for, and under which article: the line that is read first.
      assertThat(page.locator(".seine-condition")).containsText("Port Callis");
      assertThat(page.locator(".seine-condition")).containsText("97");
    }

    void reply() {
      begin("REPLY");
      on("field.on.fact", LocalDate.of(2019, 2, 21));
      keys.select(word("field.language"), named(Locale.ENGLISH));
      keys.write(word("field.ownWords"), "The balance is USD 3,912,740.00.");
      finish("REPLY", "fact");
      assertThat(main()).containsText(word("state.REPLIED"));
    }

    void close() {
      begin("CLOSE");
      on("field.on.step", LocalDate.of(2019, 2, 25));
      keys.write(word("field.reason"), "Executed.");
      finish("CLOSE", "step");
      assertThat(main()).containsText(word("waiting.nobody"));
    }

    void acknowledge() throws IOException {
      assertThat(main()).containsText(word("document.conditions"));
      String given = word("document.download.of", "name", "balance.txt");
      keys.enter(given);
      keys.areInADialog();
      assertThat(dialog()).containsText(CONDITION);
      assertThat(dialog()).containsText(word("acknowledge.trail"));
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("request-acknowledge");
      Download download = page.waitForDownload(() -> keys.enter(word("acknowledge.confirm")));
      org.assertj.core.api.Assertions.assertThat(Files.readAllBytes(download.path()))
          .isEqualTo(NOTE);
      assertThat(dialog()).hasCount(0);
      keys.areAt(given);
    }

    private void begin(String step) {
      assertThat(button(word("ask." + step)).first()).isVisible();
      keys.enter(word("ask." + step));
      keys.areInADialog();
    }

    private void on(String field, LocalDate day) {
      keys.write(word(field), AS_TYPED.format(day));
    }

    private void finish(String step, String kind) {
      keys.enter(word("confirm." + kind));
      String said = word("done." + kind, "step", word("step." + step));
      assertThat(page.locator("main [role=status]").first()).containsText(said);
    }

    private Locator main() {
      return page.locator("main");
    }

    private String word(String key, Object... places) {
      return words.of("request", key, places);
    }
  }
}
