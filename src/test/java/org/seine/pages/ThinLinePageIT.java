package org.seine.pages;

import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.leadOnly;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/**
 * What the pages weigh, and how often they ask. With {@code -Dseine.thin-line} the line is one of
 * 256 kbit/s, 300 ms there and back, and target/thin-line.md tells how long each took
 * (docs/measured/thin-line.md): that depends on the machine and decides nothing.
 */
@QuarkusTest
@DisplayName("On a thin line")
class ThinLinePageIT {
  private static final boolean IS_SLOW = System.getProperty("seine.thin-line") != null;
  private static final Path TABLE = Path.of("target", "thin-line.md");
  private static final Map<LeadWorld, String> NAMES =
      Map.of(UN, "noor.halvey", PORT_CALLIS, "tamsin.orrel-quay");

  /**
   * What a page may weigh, answers of the portal included, and how many requests it may make: on
   * the first visit, and on the next.
   */
  private enum Budget {
    SIGN_IN(UN, "", "h1", 280_000, 72, 5_000),
    TODAY(UN, "today", "main section h2", 355_000, 138, 40_000),
    LEADS(UN, "leads", "main table", 350_000, 106, 40_000),
    SHEET(UN, "leads/{lead}", ".seine-sheet", 400_000, 152, 40_000),
    NEW_LEAD(UN, "leads/new", "main .pf-m-primary", 290_000, 82, 40_000),
    QUESTION(UN, "leads/{draft}/edit", ".seine-question .seine-units", 390_000, 126, 40_000),
    FIND(UN, "find", "#find-value", 345_000, 102, 40_000),
    TRAIL(UN, "trail", "main table:visible", 415_000, 124, 60_000),
    DIRECTORY(UN, "directory", "main table", 350_000, 104, 40_000),
    NOTICES(UN, "notices", "main table", 345_000, 100, 40_000),
    CONSENT(PORT_CALLIS, "consents/{consent}", "#own-DECIDED", 380_000, 128, 40_000),
    FILES(PORT_CALLIS, "dossiers", "main table", 330_000, 98, 40_000),
    FILE(PORT_CALLIS, "dossiers/{file}", "main table", 410_000, 160, 40_000),
    REGISTER(PORT_CALLIS, "register", ".seine-counts", 540_000, 128, 40_000),
    MEASURE(PORT_CALLIS, "measures/{measure}", ".seine-timeline", 405_000, 160, 40_000),
    ASSET(PORT_CALLIS, "assets/{asset}", ".seine-timeline", 610_000, 172, 40_000),
    RULES(PORT_CALLIS, "directory/states/{state}", "main dl", 355_000, 112, 40_000);

    private final LeadWorld person;
    private final String address;
    private final String usable;
    private final long first;
    private final int requests;
    private final long next;

    Budget(LeadWorld person, String address, String usable, long first, int requests, long next) {
      this.person = person;
      this.address = address;
      this.usable = usable;
      this.first = first;
      this.requests = requests;
      this.next = next;
    }
  }

  @Test
  void noPageWeighsMoreThanItMay() throws IOException {
    Map<String, String> records = records();
    List<String> lines = new ArrayList<>();
    lines.add("| Page | First visit, kB | requests | s | Next visit, kB | requests | s |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    var weights = new SoftAssertions();
    for (LeadWorld person : List.of(UN, PORT_CALLIS)) {
      try (Visit visit = Visit.as(Look.FRENCH)) {
        for (Budget page : Budget.values()) {
          if (page.person == person) {
            lines.add(weigh(visit, page, records, weights));
          }
        }
      }
    }
    Files.writeString(TABLE, String.join("\n", lines) + "\n");
    weights.assertAll();
  }

  private static String weigh(
      Visit visit, Budget page, Map<String, String> records, SoftAssertions weights) {
    if (page != Budget.SIGN_IN && visit.context().cookies().isEmpty()) {
      visit.signIn(NAMES.get(page.person), "/");
    }
    String path = page.address;
    for (var record : records.entrySet()) {
      path = path.replace("{" + record.getKey() + "}", record.getValue());
    }
    String address = page == Budget.SIGN_IN ? "/" : "/u/" + page.person.unit + "/" + path;
    var scale = new Scale(visit, IS_SLOW);
    scale.emptyTheCache();
    var first = scale.weigh(address, page.usable);
    var next = scale.weigh(address, page.usable);
    weights
        .assertThat(first.bytes())
        .as("bytes of %s, first visit:%n%s", page, first)
        .isLessThan(page.first);
    weights
        .assertThat(first.requests())
        .as("requests of %s, first visit:%n%s", page, first)
        .isLessThanOrEqualTo(page.requests);
    weights
        .assertThat(next.bytes())
        .as("bytes of %s, next visit:%n%s", page, next)
        .isLessThan(page.next);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %d | %d | %.1f |",
        page,
        first.bytes() / 1000,
        first.requests(),
        first.seconds(),
        next.bytes() / 1000,
        next.requests(),
        next.seconds());
  }

  /** What the pages show, by the names that stand for it in their addresses. */
  private static Map<String, String> records() {
    String draft = newId();
    UN.save(draft, leadOnly(PORT_CALLIS)).then().statusCode(200);
    MeasureStory story = MeasureStory.begun();
    return Map.of(
        "lead", PORT_CALLIS.submits(leadOnly(UN)).id(),
        "draft", draft,
        "consent",
            asks(
                OTP,
                accepted(PORT_CALLIS, OTP, "PROVIDER").id(),
                question(material(true, false), "CHAMBER")),
        "file", story.file(),
        "asset", story.villa(),
        "measure", story.villaFreeze(),
        "state", MeasureWorld.PORT_CALLIS_ITSELF);
  }
}
