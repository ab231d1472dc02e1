package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A document that is looked at in the page")
class PreviewPageIT {
  private static final String SCRIPT =
      "app.alert('run'); app.launchURL('https://example.org/run'); this.submitForm('/api/v1/me');";

  private static final byte[] SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" onload="alert('run')"><script>alert('run')</script>
      <image href="https://example.org/run"/></svg>
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void isAPdfOfWhichNoScriptIsRun() throws IOException {
    String lead = newId();
    String document = newId();
    PORT_CALLIS.save(lead, evidence(OTP)).then().statusCode(200);
    PORT_CALLIS.put(lead, document, "a.pdf", "application/pdf", pdf()).then().statusCode(201);
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      List<String> ran = listen(page);
      page.navigate("/u/" + OTP.unit + "/leads/" + lead);
      button(page, "Look at it here: a.pdf").click();
      Locator dialog = page.getByRole(AriaRole.DIALOG);

      assertThat(dialog).containsText("Page 1 of 2");
      assertThat(dialog.locator("figcaption")).containsText("Balance on 17 December 2018");
      assertThat(isDrawnOn(dialog.locator("canvas"))).as("something is drawn").isTrue();
      visit.expectAccessible();
      visit.picture("preview-pdf");

      button(page, "Next page").click();
      assertThat(dialog.locator("figcaption")).containsText("Second page");
      button(page, "Close").click();
      assertThat(ran).isEmpty();
    }
    onlyOneOpeningOf(document);
    try (Visit visit = Visit.of("sanna.druvik", Look.FRENCH)) {
      Page page = visit.page();
      page.navigate("/u/" + OTP.unit + "/leads/" + lead);
      button(page, "Consulter ici : a.pdf").click();
      assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Page 1 sur 2");
      assertThat(page.locator("figcaption")).containsText("Balance on 17 December 2018");
      visit.picture("preview-pdf");
    }
  }

  /** Whatever parts were fetched: each page looked at is no further opening. */
  private static void onlyOneOpeningOf(String document) {
    AUDITOR
        .call()
        .get("/api/v1/trail?operation=document.open&record=" + document)
        .then()
        .body("items.size()", org.hamcrest.Matchers.equalTo(1));
  }

  @Test
  void isNoSvg() {
    String lead = newId();
    PORT_CALLIS.save(lead, evidence(OTP)).then().statusCode(200);
    PORT_CALLIS.put(lead, newId(), "a.svg", "image/svg+xml", SVG).then().statusCode(201);
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
    try (Visit visit = Visit.of("sanna.druvik", Look.PLAIN)) {
      Page page = visit.page();
      List<String> ran = listen(page);
      page.navigate("/u/" + OTP.unit + "/leads/" + lead);
      assertThat(button(page, "Download: a.svg")).isVisible();
      assertThat(button(page, "Look at it here: a.svg")).hasCount(0);

      assertThat(page.waitForDownload(() -> button(page, "Download: a.svg").click()).url())
          .startsWith("blob:");
      assertThat(ran).isEmpty();
    }
  }

  /** What a script would show or call. */
  private static List<String> listen(Page page) {
    List<String> ran = new CopyOnWriteArrayList<>();
    page.onDialog(
        dialog -> {
          ran.add(dialog.message());
          dialog.dismiss();
        });
    page.onPopup(popup -> ran.add(popup.url()));
    page.onRequest(
        request -> {
          if (request.url().contains("/run")
              || !request.url().matches("(https://localhost|blob:).*")) {
            ran.add(request.url());
          }
        });
    return ran;
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

  private static byte[] pdf() throws IOException {
    try (PDDocument made = new PDDocument()) {
      for (String line : List.of("Balance on 17 December 2018", "Second page")) {
        PDPage sheet = new PDPage();
        made.addPage(sheet);
        try (PDPageContentStream text = new PDPageContentStream(made, sheet)) {
          text.beginText();
          text.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 36);
          text.newLineAtOffset(40, 600);
          text.showText(line);
          text.endText();
        }
      }
      made.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    }
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
