package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.seine.pages.GivenDocuments.button;
import static org.seine.pages.GivenDocuments.frameOf;
import static org.seine.pages.GivenDocuments.look;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A hostile document that is looked at in the page")
class HostilePreviewPageIT {
  private static final Look NIGHT = new Look("fr", ColorScheme.DARK, Look.NARROW);

  @Test
  void neverRunsReachesOrOverwhelmsAnything() throws IOException {
    GivenDocuments given = new GivenDocuments();
    assertThat(given.refusalOf("b.png", "image/png", HostileFiles.svg())).isEqualTo(415);
    given.add("a.svg", "image/svg+xml", HostileFiles.svg());
    given.add("page.txt", "text/plain", HostileFiles.htmlAsText());
    given.add("turned.txt", "text/plain", HostileFiles.turnedText());
    given.add("picture.png", "image/png", HostileFiles.picture());
    String bomb = given.add("bomb.png", "image/png", HostileFiles.pngBomb());
    given.submit();
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Heard heard = Heard.of(visit.page(), bomb);
      given.open(visit.page());
      offersAnSvgForDownloadOnly(visit.page());
      showsMarkupAsItIsWritten(visit);
      showsSignsThatTurnTheDirectionAsCodes(visit);
      showsAPictureInASandbox(visit);
      showsNoPictureBeyondTheBounds(visit, heard);
      assertThat(heard.ran()).isEmpty();
    }
  }

  private static void offersAnSvgForDownloadOnly(Page page) {
    Locator download = button(page, "Download: a.svg");
    assertThat(download).isVisible();
    assertThat(button(page, "Look at it here: a.svg")).hasCount(0);
    assertThat(page.waitForDownload(download::click).url()).startsWith("blob:");
  }

  private static void showsMarkupAsItIsWritten(Visit visit) {
    Page page = visit.page();
    Locator dialog = look(visit, "page.txt");
    assertThat(dialog.frameLocator("iframe").locator("body"))
        .containsText("</pre><script>alert('run')</script><img src=\"/run\"");
    assertThat(dialog.locator("iframe")).hasAttribute("sandbox", "");
    Frame frame = frameOf(page);
    assertThat(frame.evaluate("() => self.origin")).isEqualTo("null");
    assertThat(
            frame.evaluate("() => document.querySelectorAll('script, img, iframe, form').length"))
        .isEqualTo(0);
    button(page, "Close").click();
  }

  private static void showsSignsThatTurnTheDirectionAsCodes(Visit visit) {
    Locator dialog = look(visit, "turned.txt");
    assertThat(dialog.frameLocator("iframe").locator("body"))
        .containsText("Account QP32 PCMB [U+202E]4488 1300 7721 04[U+202C]");
    assertThat(dialog).containsText("signs that turn the direction of writing");
    visit.expectAccessible();
    visit.picture("preview-turned");
    button(visit.page(), "Close").click();
  }

  private static void showsAPictureInASandbox(Visit visit) {
    Page page = visit.page();
    Locator dialog = look(visit, "picture.png");
    assertThat(dialog).containsText("2,400 × 1,600 pixels");
    assertThat(dialog.locator("iframe")).hasAttribute("sandbox", "");
    dialog.frameLocator("iframe").locator("img").waitFor();
    Frame frame = frameOf(page);
    assertThat(frame.evaluate("() => self.origin")).isEqualTo("null");
    assertThat(
            frame.evaluate(
                "() => document.images[0].decode().then(() => document.images[0].width)"))
        .isEqualTo(2400);
    expectWhole(dialog);
    visit.expectAccessible();
    visit.picture("preview-image");

    button(page, "Actual size").click();
    assertThat(dialog.locator("iframe").boundingBox().width).isEqualTo(2400);
    visit.turnTo(new Look("en", ColorScheme.DARK, Look.NARROW));
    button(page, "As wide as the window").click();
    expectWhole(dialog);
    visit.expectNothingStandsOut();
    visit.expectAccessible();
    visit.picture("preview-image");
  }

  /** As wide as there is room, and nothing of it cut off. */
  private static void expectWhole(Locator dialog) {
    var place = dialog.locator(".seine-preview-picture").boundingBox();
    var frame = dialog.locator("iframe").boundingBox();
    assertThat(frame.width).isCloseTo(place.width, within(1.0));
    assertThat(frame.height).isCloseTo(frame.width * 1600 / 2400, within(1.0));
  }

  private static void showsNoPictureBeyondTheBounds(Visit visit, Heard heard) {
    visit.turnTo(NIGHT);
    Locator dialog = look(visit, "bomb.png");
    assertThat(dialog).containsText(Pattern.compile("60.000 × 60.000 pixels"));
    assertThat(dialog.locator("iframe, canvas, img")).hasCount(0);
    assertThat(heard.whole()).isZero();
    assertThat(heard.bytes()).isLessThanOrEqualTo(65_536);
    visit.expectAccessible();
    visit.picture("preview-bomb");
  }
}
