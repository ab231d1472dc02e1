package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld.Submitted;

@QuarkusTest
@DisplayName("What is unread, today,")
class TodayPageIT {
  @Test
  void standsThereUntilItIsOpened() throws SQLException {
    try (OddMember member = OddMember.of(UN);
        Visit visit = Visit.of(member.username(), Look.PLAIN)) {
      Page page = visit.page();
      open(page);
      assertThat(section(page, "Unread by me")).containsText("You have read every notice.");

      Submitted came = PORT_CALLIS.submits(evidence(UN));
      open(page);
      Locator row = link(section(page, "My unit’s: unread"), came);
      assertThat(row).hasText("Account of Merrowfen");
      // That it came in is no second line.
      assertThat(link(page.locator("main"), came)).hasCount(1);
      readAndComeBack(row);
      assertThat(link(section(page, "My unit’s: to answer"), came)).hasCount(1);
      assertThat(link(page.locator("main"), came)).hasCount(1);

      accept(came);
      PORT_CALLIS
          .post(came.id(), "corrections", PORT_CALLIS.etag(came.id()), evidence(UN))
          .then()
          .statusCode(200);
      // The bell rang: nothing has to be loaded again.
      Locator news = section(page, "Unread by me");
      assertThat(news).containsText("A lead was corrected: there is a new version");
      assertThat(link(news, came)).hasText("Account of Merrowfen");
      visit.expectAccessible();
      visit.picture("today-unread");

      visit.turnTo(new Look("fr", ColorScheme.DARK, Look.NARROW));
      Locator nouvelles = section(page, "Non lus par moi");
      assertThat(nouvelles).containsText("Des renseignements ont été corrigés");
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("today-unread");
      readAndComeBack(link(nouvelles, came));
      assertThat(link(nouvelles, came)).hasCount(0);
    }
  }

  private static void readAndComeBack(Locator link) {
    Page page = link.page();
    link.press("Enter");
    // The title stands there before the lead does.
    page.locator("main dl").first().waitFor();
    page.goBack();
  }

  private static void accept(Submitted lead) {
    UN.post(lead.id(), "reception", UN.etag(lead.id())).then().statusCode(200);
    UN.post(
            lead.id(),
            "assessment",
            UN.etag(lead.id()),
            "{\"sourceGrade\":\"A\",\"informationGrade\":1,\"exculpatory\":false}")
        .then()
        .statusCode(200);
    UN.post(lead.id(), "acceptance", UN.etag(lead.id()), "{\"useCondition\":\"EVIDENCE_ALLOWED\"}")
        .then()
        .statusCode(200);
  }

  private static void open(Page page) {
    page.navigate("/u/" + UN.unit + "/today");
    page.locator("main section").first().waitFor();
  }

  private static Locator section(Page page, String title) {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title)));
  }

  private static Locator link(Locator within, Submitted lead) {
    return within.locator("a[href*='" + lead.id() + "']");
  }
}
