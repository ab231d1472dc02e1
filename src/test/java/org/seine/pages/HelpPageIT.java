package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@DisplayName("The help")
class HelpPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";
  private static final Pattern GIVE_A_LEAD = Pattern.compile(".*/help/give-a-lead");

  static Stream<Look> looks() {
    return Stream.of(Look.PLAIN, new Look("fr", ColorScheme.DARK, Look.NARROW));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void canBeReadByEverybodyWithAllItsPictures(Look look) {
    try (Visit visit = Visit.of(INVESTIGATOR, look)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/help");
      Locator jobs = page.locator(".seine-help-jobs a");
      jobs.first().waitFor();
      visit.expectAccessible();
      visit.picture("help");
      List<String> addresses = jobs.all().stream().map(job -> job.getAttribute("href")).toList();
      assertThat(addresses).hasSize(20);
      for (String address : addresses) {
        page.navigate(address);
        page.locator(".seine-help p").first().waitFor();
        assertThat(arePicturesShown(page)).as("pictures of %s", address).isTrue();
        visit.expectAccessible();
        visit.expectNothingStandsOut();
      }
      visit.picture("help-job");
    }
  }

  @Test
  void isReachedFromThePageThatItExplains() {
    try (Visit visit = Visit.of(INVESTIGATOR, Look.PLAIN)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/leads/new");
      page.locator("h1").waitFor();
      page.locator("header a[aria-label='Help']").click();
      page.waitForURL(GIVE_A_LEAD);
      assertThat(page.locator("h1")).hasText("Give a lead");
    }
  }

  /** Brings each picture into view, so that it is fetched, and looks whether it was. */
  private static boolean arePicturesShown(Page page) {
    return (Boolean)
        page.evaluate(
            """
            () => Promise.all([...document.querySelectorAll('.seine-help img')].map(async image => {
              image.loading = 'eager';
              await image.decode();
              return image.naturalWidth > 0 && image.alt !== '';
            })).then(shown => shown.every(Boolean))
            """);
  }
}
