package org.seine.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.ADMINISTRATOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each dialog in English and French, looked at by axe. */
@QuarkusTest
@DisplayName("The dialogs")
class DialogPageIT {
  private static final Path PAGES = Path.of("src/main/webui/src");
  private static final Pattern WRITTEN = Pattern.compile("<(Modal|StepDialog)\\b");
  private static final long MINUTE = 60_000;

  private static final List<Dialog<Stage>> OF_LEADS =
      List.of(
          new Dialog<>("lead/steps/Acknowledge", "acknowledge", Stage::acknowledge),
          new Dialog<>("lead/steps/Return", "return", Stage::giveBack),
          new Dialog<>("lead/steps/Assess", "assess", Stage::assess),
          new Dialog<>("lead/steps/Accept", "accept", Stage::accept),
          new Dialog<>("lead/preview/Preview", "preview", Stage::look),
          new Dialog<>("lead/steps/AddRecipient", "add-recipient", Stage::addRecipient),
          new Dialog<>("lead/steps/TakeOff", "take-off", Stage::takeOff),
          new Dialog<>("lead/steps/Withdraw", "withdraw", Stage::withdraw),
          new Dialog<>("lead/steps/Withdraw", "ask-withdrawal", Stage::askForWithdrawal),
          new Dialog<>("lead/steps/Discard", "discard", Stage::discard),
          new Dialog<>("lead/new/SureButton", "delete-draft", Stage::deleteDraft),
          new Dialog<>("lead/new/SavedNote", "take-theirs", Stage::takeTheirs),
          new Dialog<>("lead/new/LeaveGuard", "leave-unsaved", Stage::leaveUnsaved),
          new Dialog<>("lead/new/SureButton", "discard-correction", Stage::discardCorrection),
          new Dialog<>("frame/UnsentWarning", "leave-rules", Stage::leaveRules));

  private static final List<Dialog<ConsentStage>> OF_CONSENT =
      List.of(
          new Dialog<>("consent/steps/Refer", "consent-refer", ConsentStage::refer),
          new Dialog<>("consent/steps/TakeBack", "consent-take-back", ConsentStage::takeBack),
          new Dialog<>("consent/steps/PutToChamber", "consent-chamber", ConsentStage::putToChamber),
          new Dialog<>("consent/steps/Decided", "consent-decided", ConsentStage::decide));

  private static final List<Dialog<FileStage>> OF_FILES =
      List.of(
          new Dialog<>("dossier/steps/Invite", "file-invite", FileStage::invite),
          new Dialog<>("dossier/steps/Turn", "file-close", FileStage::close),
          new Dialog<>("dossier/steps/ShutOut", "file-shut-out", FileStage::shutOut),
          new Dialog<>("asset/steps/Trace", "asset-trace", FileStage::trace),
          new Dialog<>("asset/steps/Observe", "asset-value", FileStage::tellAValue),
          new Dialog<>("asset/steps/Merge", "asset-merge", FileStage::merge),
          new Dialog<>("asset/steps/PartAgain", "asset-part", FileStage::part),
          new Dialog<>("measure/begin/Beginning", "measure-propose", FileStage::propose),
          new Dialog<>("measure/steps/Take", "measure-step", FileStage::takeAStep),
          new Dialog<>("request/steps/Take", "request-step", FileStage::takeAStepOnARequest),
          new Dialog<>(
              "request/sheet/Acknowledge", "request-acknowledge", FileStage::acknowledgeConditions),
          new Dialog<>("view/Saving", "view-save", FileStage::saveAView),
          new Dialog<>("view/Removing", "view-remove", FileStage::removeAView));

  private static final List<String> OF_THE_SESSION =
      List.of("session/EndingDialog", "session/EndedDialog");

  @Test
  void ofLeadsAndOfConsentCanBeReadByEverybody() throws SQLException {
    try (OddMember both = OddMember.of(PORT_CALLIS, OTP);
        Visit visit = Visit.of(both.username(), Look.PLAIN)) {
      Stage stage = new Stage(visit);
      ConsentStage consent = new ConsentStage(visit);
      FileStage files = new FileStage(visit, both.username());
      for (Look look : Look.all().toList()) {
        visit.turnTo(look);
        Set<String> titles = new HashSet<>();
        expectReadable(visit, OF_LEADS, stage, titles);
        expectReadable(visit, OF_CONSENT, consent, titles);
        expectReadable(visit, OF_FILES, files, titles);
        stage.collectKeys();
        expectReadable(visit, "collect-keys");
      }
    }
  }

  @Test
  void ofTheSessionCanBeReadByEverybody() {
    try (Visit visit = Visit.of("noor.halvey", Look.PLAIN)) {
      Page page = visit.page();
      page.clock().install();
      page.reload();
      page.locator("h1").waitFor();
      // The server's session is as young as it was: only this browser's clock is ahead.
      page.clock().fastForward(14 * MINUTE);
      for (Look look : Look.all().toList()) {
        visit.turnTo(look);
        page.getByRole(AriaRole.DIALOG).waitFor();
        expectReadable(visit, "dialog-session-ending");

        var cookies = visit.context().cookies();
        visit.context().clearCookies();
        page.getByRole(AriaRole.DIALOG).locator("button.pf-m-primary").press("Enter");
        page.getByRole(AriaRole.DIALOG).locator("a.pf-m-primary").waitFor();
        expectReadable(visit, "dialog-session-ended");
        visit.context().addCookies(cookies);
        page.reload();
        page.locator("h1").first().waitFor();
      }
    }
  }

  @Test
  void areAllLookedAt() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      assertThat(files.flatMap(DialogPageIT::dialogsIn))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(
                      OF_LEADS.stream().map(Dialog::file),
                      OF_CONSENT.stream().map(Dialog::file),
                      OF_FILES.stream().map(Dialog::file),
                      OF_THE_SESSION.stream())
                  .flatMap(named -> named)
                  .distinct()
                  .toList());
    }
  }

  @Test
  void haveBesideThemTheFormsOfTheAdministration() {
    String unit = "/api/v1/units/" + PORT_CALLIS.unit + "/certificates";
    String certificate = ADMINISTRATOR.call().get(unit).then().extract().path("[0].id");
    try (Visit visit = Visit.of("bram.ivesund", Look.PLAIN)) {
      for (Look look : Look.all().toList()) {
        visit.turnTo(look);
        open(visit, "administration/certificates/" + PORT_CALLIS.unit);
        visit.page().locator("table").first().waitFor();
        expectReadable(visit, "unit-keys");
        open(visit, "administration/certificates/" + PORT_CALLIS.unit + "/revoke/" + certificate);
        visit.page().locator("input[type=radio]").first().check();
        expectReadable(visit, "revoke");
        for (String kind : List.of("MEMBER", "UNIT")) {
          open(visit, "administration/propose?kind=" + kind);
          visit.page().locator("main form").first().waitFor();
          expectReadable(visit, "propose-" + kind.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static void open(Visit visit, String address) {
    visit.page().navigate("/u/" + ADMINISTRATOR.unit + "/" + address);
  }

  /** Opens each of them; one that opens another's dialog would leave its own unread. */
  private static <S> void expectReadable(
      Visit visit, List<Dialog<S>> dialogs, S stage, Set<String> titles) {
    for (Dialog<S> dialog : dialogs) {
      dialog.open.accept(stage);
      Locator title = visit.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.HEADING);
      assertThat(titles.add(title.first().innerText())).as("%s is new", dialog).isTrue();
      expectReadable(visit, "dialog-" + dialog.name);
    }
  }

  private static void expectReadable(Visit visit, String name) {
    visit.expectAccessible();
    visit.expectNothingStandsOut();
    visit.onePicture(name);
  }

  /** The name of the file as often as a dialog is written in it. */
  private static Stream<String> dialogsIn(Path file) {
    if (!file.toString().endsWith(".tsx") || file.endsWith("StepDialog.tsx")) {
      return Stream.of();
    }
    try {
      String name = PAGES.relativize(file).toString().replace(".tsx", "");
      return WRITTEN.matcher(Files.readString(file)).results().map(found -> name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A dialog.
   *
   * @param file where it is written
   * @param name of its pictures
   * @param open opens it
   * @param <S> what knows where it is opened
   */
  private record Dialog<S>(String file, String name, Consumer<S> open) {}
}
