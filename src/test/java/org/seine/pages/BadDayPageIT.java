package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dialogue.DialogueWorld;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("On a bad day")
class BadDayPageIT {
  private static final String FOCAL_POINT = "elodie.maraquin";
  private static final int SLOW_BYTES_PER_SECOND = 64 * 1024;
  private static final FilePayload LARGE =
      new FilePayload(
          "large.txt", "text/plain", "line\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));

  @Test
  void aSessionThatEndsLosesNothingThatWasTyped() {
    try (Visit visit = Visit.signingIn(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "about");
      page.getByLabel("Title").fill("Typed before the session ended");
      visit.context().clearCookies();
      press(page.locator(".seine-stack > .seine-page-actions .pf-m-primary"));

      Locator dialog = page.getByRole(AriaRole.DIALOG);
      assertThat(dialog).containsText("Your session has ended");
      Page another = visit.context().waitForPage(() -> press(dialog.getByRole(AriaRole.LINK)));
      Visit.typeCredentials(another, FOCAL_POINT);
      assertThat(another.locator("h1")).hasText("You are signed in");
      assertThat(dialog).hasCount(0);
      assertThat(page.getByText(Pattern.compile("^Saved at"))).isVisible();
      page.reload();
      assertThat(page.locator("header").getByText("Typed before the session ended")).isVisible();
    }
  }

  @Test
  void aSessionThatEndsLosesNoMessageThatWasTyped() {
    var lead = MARAVELLE.submits(evidence(OTP)).id();
    var thread = DialogueWorld.begins(MARAVELLE, "LEAD", lead, "On a bad day", OTP);
    try (Visit visit = Visit.signingIn(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + MARAVELLE.unit + "/threads/" + thread);
      page.getByLabel("Text").fill("Typed before the session ended");
      visit.context().clearCookies();
      press(page.getByRole(AriaRole.BUTTON, named("Send")));

      Locator dialog = page.getByRole(AriaRole.DIALOG);
      assertThat(dialog).containsText("Your session has ended");
      Page another = visit.context().waitForPage(() -> press(dialog.getByRole(AriaRole.LINK)));
      Visit.typeCredentials(another, FOCAL_POINT);
      assertThat(dialog).hasCount(0);
      assertThat(page.getByLabel("Text")).hasValue("Typed before the session ended");
      press(page.getByRole(AriaRole.BUTTON, named("Send")));
      assertThat(page.locator("article").first()).containsText("Typed before the session ended");
      assertThat(page.getByLabel("Text")).hasValue("");
    }
  }

  @Test
  void aReloadInTheMiddleOfAnUploadKeepsTheDraftAndNamesTheFile() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "documents");
      CDPSession line = slow(visit);
      page.locator("input[type=file]").setInputFiles(LARGE);
      assertThat(page.getByText("Being sent")).isVisible();
      page.onDialog(Dialog::accept);
      page.reload();

      assertThat(page.getByText("1 file was cut before it was finished")).isVisible();
      visit.expectAccessible();
      line.detach();
      page.locator("input[type=file]").setInputFiles(LARGE);
      assertThat(page.getByText("1 document kept by the portal")).isVisible();
    }
  }

  @Test
  void aFileThatALostLineCutIsSentAgain() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "documents");
      page.route("**/documents/**", route -> route.abort("connectionreset"));
      page.locator("input[type=file]").setInputFiles(LARGE);
      Locator again = page.getByRole(AriaRole.BUTTON, named("Send again: large.txt"));
      again.waitFor();
      visit.expectAccessible();

      page.unroute("**/documents/**");
      press(again);
      assertThat(page.getByText("1 document kept by the portal")).isVisible();
    }
  }

  @Test
  void theWayBackKeepsWhatWasAnswered() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "about");
      page.getByLabel("Title").fill("Answered before the way back");
      press(page.locator(".seine-stack > .seine-page-actions .pf-m-primary"));
      assertThat(page.locator("textarea").first()).isVisible();
      page.goBack();

      assertThat(page.getByLabel("Title")).hasValue("Answered before the way back");
    }
  }

  @Test
  void twoTabsInTwoUnitsStayApart() throws SQLException {
    try (OddMember both = OddMember.of(LeadWorld.MARAVELLE, LeadWorld.TARSENIA)) {
      var lead = PORT_CALLIS.submits(LeadWorld.evidence(LeadWorld.MARAVELLE)).id();
      try (Visit visit = Visit.of(both.username(), Look.PLAIN)) {
        Page one = visit.page();
        one.navigate("/u/" + LeadWorld.MARAVELLE.unit + "/leads/" + lead);
        one.locator(".seine-sheet").waitFor();
        Page two = visit.context().newPage();
        two.navigate("/u/" + LeadWorld.TARSENIA.unit + "/leads/" + lead);

        assertThat(two.locator("main")).containsText("There is no such record for this unit");
        assertThat(two.locator(".seine-sheet")).hasCount(0);
        one.reload();
        assertThat(one.locator(".seine-sheet")).isVisible();
        assertThat(one.locator("header .seine-unit-words"))
            .hasText("Ministry of Justice, Central Authority");
      }
    }
  }

  @Test
  void aMemberWhoIsRemovedWhileThePageIsOpenIsToldSoAndSeesNoMore() throws SQLException {
    try (OddMember gone = OddMember.of(OTP)) {
      try (Visit visit = Visit.of(gone.username(), Look.PLAIN)) {
        Page page = visit.page();
        page.navigate("/u/" + OTP.unit + "/find");
        page.locator("#find-value").waitFor();
        gone.end();
        press(page.locator("nav a[href$='/leads']"));

        assertThat(page.locator("main")).containsText("Your membership has ended");
        assertThat(page.locator("main table")).hasCount(0);
        visit.expectAccessible();
        visit.picture("membership-ended");
      }
    }
  }

  @Test
  void namesOfEveryScriptAreShownAsTheyWereWritten() {
    String[] names = {
      "<script>alert(1)</script>",
      "شركة مروفن القابضة",
      "Мерровфен Холдингс",
      "梅羅芬控股 🚢",
      "Me\u0301rro\u0302wfe\u0308n",
      "x".repeat(300)
    };
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "persons");
      for (int i = 0; i < names.length; i++) {
        press(page.getByRole(AriaRole.BUTTON, named("Add a person or company")));
        page.locator("fieldset.seine-line").nth(i).locator("input[type=text]").fill(names[i]);
      }
      visit.expectAccessible();
      press(page.locator(".seine-stack > .seine-page-actions .pf-m-primary"));
      assertThat(page.getByText(Pattern.compile("^Saved at"))).isVisible();
      page.navigate(page.url().replaceAll("/edit.*", ""));

      for (String name : names) {
        assertThat(page.locator("main")).containsText(name);
      }
      visit.expectAccessible();
      visit.picture("names");
    }
  }

  @Test
  void aNameOfTenThousandCharactersIsRefusedWhileOneTypesAndNotLost() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      begin(page, "about");
      page.getByLabel("Title").fill("y".repeat(10_000));

      assertThat(page.getByText(Pattern.compile("^Too long by 9,880"))).isVisible();
      assertThat(page.getByLabel("Title")).hasValue("y".repeat(10_000));
    }
  }

  private static void begin(Page page, String step) {
    Visit.open(page, "leads/new");
    press(page.locator(".seine-stack button.pf-m-primary"));
    page.locator(".seine-question").waitFor();
    press(page.locator(".seine-steps-wide a[href$='step=" + step + "']"));
    page.waitForURL(Pattern.compile(".*step=" + step));
  }

  /** A line that takes some fifteen seconds for the large file. */
  private static CDPSession slow(Visit visit) {
    CDPSession session = visit.context().newCDPSession(visit.page());
    session.send("Network.enable");
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 0);
    line.addProperty("downloadThroughput", -1);
    line.addProperty("uploadThroughput", SLOW_BYTES_PER_SECOND);
    session.send("Network.emulateNetworkConditions", line);
    return session;
  }

  private static void press(Locator what) {
    what.focus();
    what.press("Enter");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
