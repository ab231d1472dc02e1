package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The pages of the administration")
class AdministrationPageIT {
  private static final String ADMINISTRATOR = "mirre.haldane";
  private static final String MEMBER = "tamsin.orrel-quay";
  private static final Pattern PROPOSAL =
      Pattern.compile(".*/administration/proposals/[0-9a-f-]{36}");

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void showsUntilWhenCertificatesHold(Look look) {
    try (Visit visit = Visit.of(ADMINISTRATOR, look)) {
      Page page = visit.page();
      Visit.open(page, "administration/certificates");
      page.locator("td .seine-keys-validity").first().waitFor();
      visit.expectAccessible();
      visit.picture("certificates");

      Visit.open(page, "administration/state");
      page.locator("td .seine-keys-validity").first().waitFor();
      assertThat(page.locator("#portal-parts")).isVisible();
      visit.expectNothingStandsOut();
      visit.expectAccessible();
      visit.picture("state");
    }
  }

  @Test
  void letsAnAdministratorProposeAndAServingMemberDecide() {
    try (Visit visit = Visit.of(ADMINISTRATOR, Look.PLAIN)) {
      Page page = visit.page();
      Visit.open(page, "administration/propose?kind=MEMBER");
      page.locator("#propose-unit").selectOption("5e1e0000-0000-4000-8000-000200000002");
      page.locator("#propose-member-name").fill("\u202e<b>Nobody</b> غاسبار");
      page.locator("#propose-identifier").fill("it-pages-nobody");
      visit.expectAccessible();
      button(page, "Propose this").click();
      page.waitForURL(PROPOSAL);
      assertThat(page.locator("main")).containsText("A serving member of the unit must confirm");
      assertThat(button(page, "Confirm")).hasCount(0);
      visit.picture("proposal");
      String id = page.url().replaceAll(".*/", "");

      try (Visit other = Visit.of(MEMBER, Look.FRENCH)) {
        Visit.open(other.page(), "administration/proposals/" + id);
        assertThat(button(other.page(), "Confirmer")).isVisible();
        other.expectAccessible();
        other.picture("proposal");
      }

      button(page, "Withdraw the proposal").click();
      assertThat(page.locator("main")).containsText("Withdrawn");
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
