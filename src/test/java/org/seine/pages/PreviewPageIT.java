package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.pages.GivenDocuments.button;
import static org.seine.pages.GivenDocuments.look;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A document that is looked at in the page")
class PreviewPageIT {
  private static final int PART_BYTES = 262_144;

  @Test
  void isAPdfOfWhichNoScriptIsRunAndNoMoreIsFetchedThanIsLookedAt() throws IOException {
    GivenDocuments given = new GivenDocuments();
    byte[] pdf = HostileFiles.pdf();
    String document = given.add("a.pdf", "application/pdf", pdf);
    given.submit();
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      Heard heard = Heard.of(page, document);
      given.open(page);
      Locator dialog = look(visit, "a.pdf");

      assertThat(dialog).containsText("Page 1 of 2");
      assertThat(dialog.locator("figcaption")).containsText("Balance on 17 December 2018");
      assertThat(isDrawnOn(dialog.locator("canvas"))).as("something is drawn").isTrue();
      assertThat(heard.bytes()).as("bytes of %d", pdf.length).isLessThan(pdf.length / 4);
      visit.expectAccessible();
      visit.picture("preview-pdf");

      button(page, "Next page").click();
      assertThat(dialog.locator("figcaption")).containsText("Second page");
      onlyOneOpeningOf(document);
      visit.turnTo(Look.FRENCH);
      dialog = look(visit, "a.pdf");
      assertThat(dialog).containsText("Page 1 sur 2");
      assertThat(dialog.locator("figcaption")).containsText("Balance on 17 December 2018");
      visit.picture("preview-pdf");
      assertThat(heard.ran()).isEmpty();
      assertThat(heard.whole()).isZero();
    }
  }

  @Test
  void isATextOfFiftyMegabytesPartByPart() throws IOException, InterruptedException {
    GivenDocuments given = new GivenDocuments();
    String document = given.addLarge("large.txt", HostileFiles.lines(1_000_000));
    given.submit();
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      Heard heard = Heard.of(page, document);
      given.open(page);
      Locator dialog = look(visit, "large.txt");
      Locator shown = dialog.frameLocator("iframe").locator("body");

      assertThat(shown).containsText("00000001 credit");
      assertThat(heard.bytes()).isEqualTo(PART_BYTES);
      assertThat(dialog.locator("select")).hasValue("utf-8");
      // Each line has fifty bytes; the part ends with a whole one.
      assertThat(shown).containsText("00005242 credit of an amount which fits no trade.");
      assertThat(shown).not().containsText("00005243");
      visit.expectAccessible();
      visit.picture("preview-text");

      button(page, "Scroll the text by the keyboard").press("Enter");
      page.keyboard().press("PageDown");
      Frame frame = GivenDocuments.frameOf(page);
      page.waitForCondition(() -> (Integer) frame.evaluate("() => Math.round(scrollY)") > 0);

      button(page, "Show more").press("Enter");
      assertThat(shown).containsText("00005243 credit");
      assertThat(shown).not().containsText("00005242");
      button(page, "Show what comes before").press("Enter");
      assertThat(shown).containsText("00000001 credit");
      assertThat(heard.bytes()).as("nothing is fetched twice").isLessThan(2 * PART_BYTES);
      assertThat(heard.whole()).isZero();
    }
    onlyOneOpeningOf(document);
  }

  /** Whatever parts were fetched: each part looked at is no further opening. */
  private static void onlyOneOpeningOf(String document) {
    AUDITOR
        .call()
        .get("/api/v1/trail?operation=document.open&record=" + document)
        .then()
        .body("items.size()", Matchers.equalTo(1));
  }

  private static boolean isDrawnOn(Locator canvas) {
    return (Boolean)
        canvas.evaluate(
            """
            canvas => {
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              return data.some((value, at) => at % 4 === 0 && value < 128);
            }
            """);
  }
}
