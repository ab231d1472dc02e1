package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.evidence;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;

@QuarkusTest
@DisplayName("Notices, leave, and who works on a lead, in the pages")
class NoticePageIT {
  private static final String SECOND_UNIT_OF_UN = "5e1e0000-0000-4000-8000-000200000005";

  static Stream<Look> looks() {
    return Stream.of(
        Look.PLAIN,
        new Look("fr", ColorScheme.DARK, Look.WIDE),
        new Look("en", ColorScheme.DARK, Look.NARROW),
        new Look("fr", ColorScheme.LIGHT, Look.NARROW));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void canBeReadByEverybody(Look look) {
    PORT_CALLIS.submits(evidence(OTP));
    try (Visit visit = Visit.of("sanna.druvik", look)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/notices");
      page.locator("table").waitFor();
      visit.expectAccessible();
      visit.picture("notices");

      page.navigate("/u/" + OTP.unit + "/notices/settings");
      page.locator("table").waitFor();
      page.locator("#leave-substitute").waitFor();
      visit.expectAccessible();
      visit.picture("notice-settings");
    }
  }

  @Test
  void appearWithoutLoadingThePageAgain() {
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/notices");
      assertThat(page.locator("h1")).hasText("Notices");
      // The stream stands once the bell has its first word.
      Locator bell = page.locator("a.seine-bell");
      assertThat(bell).hasAttribute("aria-label", Pattern.compile("Notices, .*unread"));
      page.locator("table, .pf-v6-c-empty-state").first().waitFor();

      var given = PORT_CALLIS.submits(evidence(OTP));
      Locator link = page.locator("main a[href*='" + given.id() + "']");
      assertThat(link).hasText("A lead came in", soon());
      assertThat(bell).hasAttribute("aria-label", Pattern.compile("[1-9][0-9]*\\+? unread"));

      link.focus();
      link.press("Enter");
      assertThat(page.locator("h1")).hasText("Information sheet");
    }
  }

  @Test
  void saySoWhenTheMemberIsRemovedWhileThePageIsOpen() throws SQLException {
    String name = member("removed", UN.unit);
    try (Visit visit = Visit.of(name, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + UN.unit + "/notices");
      assertThat(page.locator("a.seine-bell")).isVisible();
      owner("update member set state = 'ENDED' where subject = '" + TestUsers.idOf(name) + "'");
      assertThat(page.locator("[role=alert]").first())
          .containsText(
              "Your membership has ended",
              new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
      visit.expectAccessible();
    }
  }

  @Test
  void areThoseOfItsOwnUnitInEachTab() throws SQLException {
    String name = member("two", UN.unit);
    add(name, SECOND_UNIT_OF_UN);
    try (Visit visit = Visit.of(name, Look.PLAIN)) {
      Page one = visit.page();
      Page other = visit.context().newPage();
      one.navigate("/u/" + UN.unit + "/notices");
      other.navigate("/u/" + SECOND_UNIT_OF_UN + "/notices");
      assertThat(one.locator("a.seine-bell")).hasAttribute("aria-label", "Notices, none unread");
      assertThat(other.locator("a.seine-bell")).hasAttribute("aria-label", "Notices, none unread");
      one.locator(".pf-v6-c-empty-state").waitFor();

      var given = PORT_CALLIS.submits(evidence(UN));
      assertThat(one.locator("main a[href*='" + given.id() + "']")).isVisible(visibleSoon());
      assertThat(one.locator("a.seine-bell")).hasAttribute("aria-label", "Notices, 1 unread");
      assertThat(other.locator("a.seine-bell")).hasAttribute("aria-label", "Notices, none unread");
    }
  }

  @Test
  void letWorkBeAssignedFollowedAndHandedOverByKeyboardAlone() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/leads/" + given.id());
      Locator member = page.locator("#work-member");
      member.focus();
      member.selectOption("Sanna Druvik");
      press(button(page, "Assign"));
      Locator work =
          page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Work in your unit"));
      assertThat(work).containsText("You work on it.");
      page.locator("#work-follow").focus();
      page.keyboard().press("Space");
      assertThat(page.locator("#work-follow")).isChecked();
      visit.expectAccessible();
      visit.picture("work");

      page.navigate("/u/" + OTP.unit + "/today");
      Locator mine =
          page.getByRole(
              AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^Mine")));
      assertThat(mine.locator("a[href*='" + given.id() + "']")).hasCount(1);

      page.navigate("/u/" + OTP.unit + "/notices/settings");
      page.locator("#leave-substitute").selectOption("Petrus Amadale");
      page.locator("#leave-from").fill("2040-03-01");
      page.locator("#leave-to").fill("2040-03-20");
      press(button(page, "Hand over"));
      assertThat(page.locator("main"))
          .containsText("Petrus Amadale stands in for you from 1 Mar 2040 to 20 Mar 2040.");
      press(button(page, "End the leave"));
      assertThat(button(page, "End the leave")).hasCount(0);
    } finally {
      OTP.call().delete("/api/v1/leave").then().statusCode(204);
    }
  }

  private static LocatorAssertions.HasTextOptions soon() {
    return new LocatorAssertions.HasTextOptions().setTimeout(5_000);
  }

  private static LocatorAssertions.IsVisibleOptions visibleSoon() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(5_000);
  }

  private static void press(Locator target) {
    target.focus();
    target.press("Enter");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static String member(String kind, String unit) throws SQLException {
    String name = kind + UUID.randomUUID();
    TestUsers.create(name, "focal-point");
    add(name, unit);
    return name;
  }

  private static void add(String name, String unit) throws SQLException {
    owner(
        "insert into member (id, unit, subject, name, pseudonym, state, confirmed_at) values"
            + " (gen_random_uuid(), '%s', '%s', 'Visitor', gen_random_uuid(), 'ACTIVE', now())"
                .formatted(unit, TestUsers.idOf(name)));
  }

  private static void owner(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
