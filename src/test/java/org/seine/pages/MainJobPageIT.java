package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@ByKeyboard
@DisplayName("The main job, by keyboard alone")
class MainJobPageIT {
  private static final String PROVIDER = "elodie.maraquin";
  private static final String RECIPIENT = "noor.halvey";
  private static final String FIRST_UNIT = "Office of Legal Affairs";
  private static final String SECOND_UNIT = "Judicial Cooperation";
  private static final String STATEMENT = "statement.pdf";
  private static final String NOTE = "note.txt";

  /** The same day, whether month or day is asked for first. */
  private static final String NEW_YEAR = "01012019";

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isDoneFromTheFirstQuestionToTheAcceptance(Look look) throws IOException {
    String title = "Account of a ship’s owner, " + UUID.randomUUID();
    try (Visit provider = Visit.as(look);
        Visit recipient = Visit.as(look)) {
      Giving giving = new Giving(provider, look);
      giving.begin();
      giving.sayOnWhichTerms();
      giving.sayWhatIsKnown(title);
      giving.addEntities();
      giving.addDocuments();
      giving.submit();

      Receiving receiving = new Receiving(recipient, look);
      receiving.open(title);
      receiving.lookAtADocumentAndVerifyAll();
      receiving.answer();

      giving.seeTheAcceptance();
    }
  }

  /** The focal point who gives the lead. */
  private static final class Giving extends AtKeyboard {
    Giving(Visit visit, Look look) {
      super(visit, look);
    }

    void begin() {
      signIn(PROVIDER);
      keys.enter(says(Room.FRAME, "skip"));
      assertThat(page.locator(".seine-page-actions a").first()).isVisible();
      keys.enter(says("leads.new"));
      // The link that leads there has the same name as the page.
      page.waitForURL(address -> address.endsWith("/leads/new"));
      assertThat(page.locator("h1")).isFocused();
      keys.areAt(says("new.page"));
      keys.enter(says("new.begin"));
      keys.areAt(says("new.ask.recipients"));
      assertThat(page.getByText(FIRST_UNIT)).isVisible();
    }

    void sayOnWhichTerms() {
      keys.write(says("new.findUnit"), "legal");
      keys.tick(FIRST_UNIT);
      keys.back(says("new.findUnit.clear"));
      keys.enter(says("new.findUnit.clear"));
      keys.tick(SECOND_UNIT);
      keys.choose(says("new.seeEachOther.yes"));
      looked("new-lead-recipients");
      next("use");
      keys.choose(says("new.use.LEAD_ONLY"));
      next("handling");
      keys.tick(says("new.handling.H1"));
      keys.tick(says("new.handling.H3"));
      keys.write(says("new.conditions"), "Annex 2 stays with the team.");
      next("restriction");
      keys.tick(says("new.restriction.ARRANGEMENT"));
      keys.write(says("new.restriction.note"), "Letters of 2 November 2018");
      next("traffic");
      keys.choose(says("new.traffic.RED"));
      next("origin");
      keys.choose(says("new.origin.ANOTHER"));
      keys.write(says("new.origin.name"), "Procuraduría");
      keys.write(says("new.origin.note"), "Not to be named.");
      next("urgency");
      keys.choose(says("new.urgency.URGENT"));
      keys.write(says("new.urgency.reason"), "It can be emptied by telephone.");
      next("about");
    }

    void sayWhatIsKnown(String title) {
      keys.write(says("new.title"), title);
      keys.write(says("new.summary"), "Its balance does not fit its trade.");
      keys.select(says("new.language"), named(Locale.ENGLISH));
      keys.write(says("new.situation"), "ICC-99/17");
      keys.write(says("new.case"), "ICC-99/17-01/19");
      looked("new-lead-about");
      next("basis");
      keys.write(says("new.basis"), "A statement of the bank.");
      next("grades");
      keys.choose(says("new.source.B"));
      keys.choose(says("new.information.2"));
      next("persons");
      keys.enter(says("new.person.add"));
      keys.choose(says("new.person.COMPANY"));
      keys.write(says("new.person.name"), "Merrowfen Holdings Ltd");
      keys.write(says("new.person.otherNames"), "Merrowfen");
      keys.write(says("new.person.note"), "Register number 40917");
      next("entities");
    }

    void addEntities() {
      assertThat(button(says(Room.ENTITY, "add"))).isVisible();
      keys.enter(says(Room.ENTITY, "add"));
      keys.areAt(says(Room.ENTITY, "form.new"));
      keys.select(says(Room.ENTITY, "form.type"), named("BankAccount"));
      keys.write(named("BankAccount", "iban"), "QP32PCMB40127700318842");
      keys.enter(says(Room.ENTITY, "form.save"));
      assertThat(page.locator(".seine-entities tbody tr")).hasCount(1);
      keys.to(says(Room.ENTITY, "edit.named", "name", "QP32PCMB40127700318842"));
      looked("new-lead-entities");
      next("events");
      keys.enter(says("new.event.add"));
      keys.write(says("new.event.date"), NEW_YEAR);
      keys.write(says("new.event.what"), "The balance doubled within a day.");
      next("marks");
      keys.tick(says("new.flags.PROTECTED_PERSON"));
      keys.write(says("new.reviewOn"), NEW_YEAR);
      next("documents");
    }

    void addDocuments() throws IOException {
      assertThat(button(says("new.drop.choose"))).isVisible();
      keys.give(says("new.drop.choose"), statement(), note());
      assertThat(button(says("new.kept.removeNamed", "name", STATEMENT))).isVisible();
      assertThat(button(says("new.kept.removeNamed", "name", NOTE))).isVisible();
      looked("new-lead-documents");
      next("review");
    }

    void submit() {
      assertThat(page.getByText(says("new.complete"))).isVisible();
      looked("new-lead-review");
      keys.tick(says("new.unusual.seen"));
      keys.enter(says("new.submit_other", "count", 2));
      keys.areAt(says("new.receipt"));
      assertThat(page.locator(".seine-proof")).hasCount(2);
      looked("new-lead-receipt");
    }

    void seeTheAcceptance() {
      keys.enter(says("new.receipt.open"));
      keys.areAt(says("sheet"));
      assertThat(page.locator(".seine-sheet")).containsText(says("state.ACCEPTED_LEAD_ONLY"));
    }

    private void next(String step) {
      keys.enter(says("new.next", "step", says("new.step." + step)));
      keys.areAt(says("new.ask." + step));
    }
  }

  /** The focal point to whom it is given. */
  private static final class Receiving extends AtKeyboard {
    Receiving(Visit visit, Look look) {
      super(visit, look);
    }

    void open(String title) {
      signIn(RECIPIENT);
      assertThat(page.getByText(title)).isVisible();
      keys.enter(says(Room.FRAME, "skip"));
      keys.enter(title);
      keys.areAt(says("sheet"));
      assertThat(page.locator(".seine-sheet")).containsText(NOTE);
    }

    void lookAtADocumentAndVerifyAll() {
      keys.enter(says("document.look.of", "name", STATEMENT));
      assertThat(dialog()).containsText("Balance on 17 December 2018");
      visit.expectAccessible();
      keys.escape();
      keys.areAt(says("document.look.of", "name", STATEMENT));
      keys.back(says("documents.verifyAll"));
      keys.enter(says("documents.verifyAll"));
      assertThat(page.getByText(says("verdict.PASSED"), exactly())).hasCount(3);
    }

    void answer() {
      keys.back(says("step.acknowledge"));
      keys.enter(says("step.acknowledge"));
      keys.areInADialog();
      keys.enter(says("step.acknowledge"));
      assertThat(outcome()).containsText(says("acknowledge.done"));
      assertThat(outcome()).isFocused();

      keys.back(says("step.assess"));
      keys.enter(says("step.assess"));
      keys.areInADialog();
      keys.choose(says("sourceGrade.B"));
      keys.choose(says("informationGrade.2"));
      keys.choose(says("exculpatory.no"));
      visit.expectAccessible();
      keys.enter(says("step.assess"));
      assertThat(outcome()).containsText(says("assess.done"));

      keys.back(says("step.accept"));
      keys.enter(says("step.accept"));
      keys.areInADialog();
      // What was given for new evidence only can be accepted as nothing else.
      assertThat(dialog().getByRole(AriaRole.RADIO)).hasCount(1);
      looked("accept");
      keys.enter(says("step.accept"));
      assertThat(outcome()).containsText(says("accept.done"));
      assertThat(button(says("step.return"))).hasCount(0);
    }

    private Locator outcome() {
      return page.locator("main [role=status]").first();
    }
  }

  private static FilePayload note() {
    return new FilePayload(NOTE, "text/plain", "Annex 2\n".getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload statement() throws IOException {
    try (PDDocument made = new PDDocument()) {
      PDPage sheet = new PDPage();
      made.addPage(sheet);
      try (PDPageContentStream text = new PDPageContentStream(made, sheet)) {
        text.beginText();
        text.setFont(new PDType1Font(FontName.HELVETICA), 24);
        text.newLineAtOffset(40, 600);
        text.showText("Balance on 17 December 2018");
        text.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return new FilePayload(STATEMENT, "application/pdf", out.toByteArray());
    }
  }
}
