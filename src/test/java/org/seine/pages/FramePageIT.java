package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.embedded.TestUsers;

@QuarkusTest
@DisplayName("The frame of the pages")
class FramePageIT {
  private static final String FOCAL_POINT = "elodie.maraquin";

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void letsEverybodyReadTheWayIn(Look look) {
    try (Visit visit = Visit.as(look)) {
      visit.page().navigate("/");
      visit.page().locator("h1").waitFor();
      visit.expectAccessible();
      visit.picture("sign-in");
    }
  }

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void showsThePagesOfAUnit(Look look) {
    try (Visit visit = Visit.of(FOCAL_POINT, look)) {
      Page page = visit.page();
      openDirectory(page);
      visit.expectAccessible();
      visit.picture("directory");
    }
  }

  @Test
  void goesWhereTheSignInWasAskedFrom() {
    try (Visit visit = Visit.as(Look.PLAIN)) {
      visit.signIn(FOCAL_POINT, "/welcome-back");

      assertThat(visit.page().locator("h1")).hasText("You are signed in");
    }
  }

  @Test
  void turnsToFrenchByKeyboardAndStaysSo() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      openDirectory(page);
      new Keys(visit).pick("Language: EN", "Français");

      assertThat(page.locator("h1")).hasText("Annuaire");
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      page.reload();
      assertThat(page.locator("h1")).hasText("Annuaire");
    }
  }

  @Test
  void skipsToTheContentByKeyboard() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      openDirectory(page);
      Keys keys = new Keys(visit);
      keys.open(page.url());
      page.locator("table").waitFor();
      keys.enter("Skip to the content");

      assertThat(page.locator("#content")).isFocused();
    }
  }

  @Test
  void saysWhereThereIsNothing() {
    try (Visit visit = Visit.of(FOCAL_POINT, Look.FRENCH)) {
      openDirectory(visit.page());
      visit.page().navigate(visit.page().url().replace("directory", "nulle-part"));

      assertThat(visit.page().locator("h1")).hasText("Il n’y a rien ici");
      visit.expectAccessible();
    }
  }

  @Test
  void tellsAPersonWithoutMembershipWhatAnAdministratorNeeds() {
    String id = TestUsers.create("it.pages.newcomer", "investigator");
    try (Visit visit = Visit.signingIn("it.pages.newcomer", Look.FRENCH)) {
      assertThat(visit.page().locator("input[readonly]")).hasValue(id);
      visit.expectAccessible();
      visit.picture("no-membership");
    } finally {
      TestUsers.delete("it.pages.newcomer");
    }
  }

  @Test
  void signsOut() {
    try (Visit visit = Visit.signingIn(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      openDirectory(page);
      button(page, "Account: Élodie Maraquin").click();
      menuItem(page, "Sign out In this browser").click();

      assertThat(page.locator("h1")).hasText("Sign in");
      page.reload();
      assertThat(page.locator("h1")).hasText("Sign in");
    }
  }

  @Test
  void comesBackToThePageThatWasAskedFor() {
    try (Visit visit = Visit.signingIn(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      openDirectory(page);
      String address = page.url();
      visit.context().clearCookies();
      page.reload();

      assertThat(page.locator("h1")).hasText("Sign in");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")).click();
      Visit.typeCredentials(page, FOCAL_POINT);
      page.waitForURL(address);
      assertThat(page.locator("h1")).hasText("Directory");
    }
  }

  @Test
  void keepsThePageWhenTheSessionEndsInAnotherTab() {
    try (Visit visit = Visit.signingIn(FOCAL_POINT, Look.PLAIN)) {
      Page first = visit.page();
      openDirectory(first);
      Page second = visit.context().newPage();
      second.navigate(first.url());
      button(second, "Account: Élodie Maraquin").click();
      menuItem(second, "Sign out In this browser").click();

      Locator dialog = first.getByRole(AriaRole.DIALOG);
      assertThat(dialog).containsText("Your session has ended");
      visit.expectAccessible();
      visit.picture("session-ended");
      Page third = visit.context().waitForPage(() -> dialog.getByRole(AriaRole.LINK).click());
      Visit.typeCredentials(third, FOCAL_POINT);
      assertThat(third.locator("h1")).hasText("You are signed in");
      assertThat(dialog).hasCount(0);
      assertThat(first.locator("h1")).hasText("Directory");
    }
  }

  private static void openDirectory(Page page) {
    Visit.open(page, "directory");
    page.locator("table").waitFor();
  }

  private static Locator menuItem(Page page, String name) {
    return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
