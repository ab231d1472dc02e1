package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Finding a lead")
class FindPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";

  @ParameterizedTest
  @MethodSource("org.seine.pages.Look#all")
  void goesByTheOwnReferenceThatWasSetOnTheSheet(Look look) {
    var reference = "OTP 2019/" + UUID.randomUUID();
    var lead = PORT_CALLIS.submits(LeadWorld.evidence(OTP)).id();
    try (Visit visit = Visit.of(INVESTIGATOR, look)) {
      Page page = visit.page();
      Visit.open(page, "leads/" + lead);
      var set =
          page.getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions()
                  .setName(look.language().equals("en") ? "Set it" : "L’attribuer"));
      set.focus();
      page.keyboard().press("Enter");
      page.locator("#own-reference").focus();
      page.keyboard().type(reference);
      visit.expectAccessible();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).containsText(reference);

      Visit.open(page, "find");
      find(page, "nothing like this");
      assertThat(page.locator("main [role=status]")).not().isEmpty();
      visit.expectAccessible();
      visit.picture("find-nothing");

      find(page, reference.toLowerCase(Locale.ROOT).replace("/", " "));
      assertThat(page.locator("td a[href*='" + lead + "']")).isVisible();
      visit.expectAccessible();
      visit.picture("find");
    }
  }

  private static void find(Page page, String value) {
    page.locator("#find-value").fill(value);
    page.locator("#find-value").press("Enter");
  }
}
