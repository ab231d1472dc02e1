package org.seine.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.seine.embedded.HeldTokens;
import org.seine.lead.LeadWorld;

/** A lead of Port Callis for the Prosecutor, and its documents as an investigator looks at them. */
final class GivenDocuments {
  private final String lead = newId();

  GivenDocuments() {
    PORT_CALLIS.save(lead, evidence(OTP)).then().statusCode(200);
  }

  /** Adds a document and gives its id. */
  String add(String name, String type, byte[] content) {
    String document = newId();
    PORT_CALLIS.put(lead, document, name, type, content).then().statusCode(201);
    return document;
  }

  /** The status with which a document is refused. */
  int refusalOf(String name, String type, byte[] content) {
    return PORT_CALLIS.put(lead, newId(), name, type, content).statusCode();
  }

  /** Adds a text by a client that holds its body only once, and gives its id. */
  String addLarge(String name, byte[] content) throws IOException, InterruptedException {
    String document = newId();
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    HttpRequest upload =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d%s/documents/%s"
                        .formatted(port, LeadWorld.lead(lead), document)))
            .header("Authorization", "Bearer " + HeldTokens.of("tamsin.orrel-quay"))
            .header("Seine-Unit", PORT_CALLIS.unit)
            .header("Seine-File-Name", name)
            .header("Seine-File-Type", "text/plain")
            .header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    var answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(201);
    return document;
  }

  void submit() {
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
  }

  /** Opens the information sheet. */
  void open(Page page) {
    page.navigate("/u/" + OTP.unit + "/leads/" + lead);
  }

  /** Looks at a document of the sheet that is open, in the language of the look. */
  static Locator look(Visit visit, String name) {
    String words = new Words(visit.look().language()).of("lead", "document.look.of", "name", name);
    button(visit.page(), words).click();
    return visit.page().getByRole(AriaRole.DIALOG);
  }

  /** The sandbox; the debugger may ask in it, scripts may not. */
  static Frame frameOf(Page page) {
    return page.frames().stream()
        .filter(frame -> frame.url().startsWith("blob:"))
        .findFirst()
        .orElseThrow();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
