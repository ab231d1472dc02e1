package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.dialogue.DialogueWorld;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@ByKeyboard
@DisplayName("Dialogue, by keyboard alone")
class DialoguePageIT {
  private static final String FOCAL_POINT = "tamsin.orrel-quay";
  private static final String INVESTIGATOR = "sanna.druvik";
  private static final String SAID = "\"useCondition\"";
  private static final String SEEN = "\"recipientsSeeEachOther\":true,\"useCondition\"";

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  static Stream<Look> looks() {
    return Look.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isBegunAnsweredAndSeenToBeRead(Look look) {
    var lead = PORT_CALLIS.submits(evidence(OTP, REGISTRY).replaceFirst(SAID, SEEN)).id();
    String topic = "Account, " + UUID.randomUUID();
    try (Visit first = Visit.as(look);
        Visit second = Visit.as(look)) {
      Writer provider = new Writer(first, look, FOCAL_POINT, PORT_CALLIS);
      provider.comesTo(lead);
      provider.opens(topic);
      provider.writes("The bank will answer on Monday.");
      provider.invites(REGISTRY);

      Writer recipient = new Writer(second, look, INVESTIGATOR, OTP);
      recipient.comesTo(lead);
      recipient.reads(topic, Writer.nameOf(REGISTRY));
      recipient.keepsNotes("Agreed to wait.", "Sanna Druvik");

      provider.comesBackTo(lead);
      provider.reads(topic, "Agreed to wait.");
      provider.seesThatItWasRead();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void standsBesideEveryRecord(Look look) {
    var dossier = MeasureWorld.dossier(PORT_CALLIS);
    var asset = MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF);
    var measure = MeasureWorld.frozen(asset);
    var request = RequestWorld.sent(RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF));
    var records =
        List.of(
            List.of("DOSSIER", dossier, "dossiers/" + dossier + "?tab=dialogue"),
            List.of("ASSET", asset, "assets/" + asset),
            List.of("MEASURE", measure, "measures/" + measure),
            List.of("REQUEST", request, "requests/" + request));
    try (Visit visit = Visit.as(look)) {
      Writer writer = new Writer(visit, look, INVESTIGATOR, OTP);
      writer.signIn(INVESTIGATOR);
      for (var record : records) {
        String topic = "Beside " + record.get(0);
        DialogueWorld.begins(OTP, record.get(0), record.get(1), topic, PORT_CALLIS);
        writer.goesTo(record.get(2));
        writer.sees(topic);
        writer.looked("dialogue-" + record.get(0).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Somebody who writes for a unit. */
  private static final class Writer extends AtKeyboard {
    /** The same day, whether month or day is asked for first. */
    private static final String NEW_YEAR = "01012019";

    private final String username;
    private final LeadWorld unit;

    Writer(Visit visit, Look look, String username, LeadWorld unit) {
      super(visit, look);
      this.username = username;
      this.unit = unit;
    }

    void comesTo(String lead) {
      signIn(username);
      comesBackTo(lead);
    }

    void comesBackTo(String lead) {
      goesTo("leads/" + lead + "?provider=" + PORT_CALLIS.unit);
      assertThat(page.locator(".seine-sheet")).isVisible();
      keys.enter(says(Room.FRAME, "skip"));
    }

    void goesTo(String address) {
      keys.open("/u/" + unit.unit + "/" + address);
    }

    void sees(String topic) {
      assertThat(page.getByText(topic, exactly())).isVisible();
      assertThat(page.getByText(words("informal"), exactly()).first()).isVisible();
    }

    void opens(String topic) {
      assertThat(page.getByText(words("none"), exactly())).isVisible();
      looked("dialogue-sheet");
      keys.enter(words("open"));
      page.waitForURL(address -> address.contains("/threads/new"));
      assertThat(page.locator("h1")).isFocused();
      assertThat(page.locator("fieldset input")).hasCount(2);
      keys.write(words("topic"), topic);
      keys.tick(nameOf(OTP));
      looked("dialogue-open");
      keys.enter(words("open"));
      page.waitForURL(address -> !address.contains("/threads/new"));
      keys.areAt(words("thread"));
      assertThat(page.getByText(topic, exactly())).isVisible();
    }

    void writes(String text) {
      keys.write(words("words"), text);
      keys.enter(words("send"));
      assertThat(outcome()).isFocused();
      assertThat(outcome()).containsText(words("done.MESSAGE"));
      assertThat(page.locator("article").first()).containsText(text);
      looked("dialogue-thread");
    }

    void invites(LeadWorld invited) {
      comesAgain();
      keys.to(words("words"));
      keys.choose(nameOf(invited));
      keys.enter(words("invite"));
      assertThat(outcome()).isFocused();
      assertThat(outcome()).containsText(nameOf(invited));
      assertThat(page.locator("article").first()).containsText(nameOf(invited));
    }

    private void comesAgain() {
      keys.open(page.url());
      keys.enter(says(Room.FRAME, "skip"));
    }

    void reads(String topic, String text) {
      assertThat(page.getByText(topic, exactly())).isVisible();
      keys.enter(topic);
      page.waitForURL(address -> address.contains("/threads/"));
      keys.areAt(words("thread"));
      assertThat(page.locator("article").first()).containsText(text);
    }

    void keepsNotes(String text, String present) {
      keys.choose(words("kind.NOTES"));
      keys.write(words("heldOn"), NEW_YEAR);
      keys.write(words("present"), present);
      keys.write(words("words"), text);
      looked("dialogue-notes");
      keys.enter(words("send"));
      assertThat(outcome()).isFocused();
      assertThat(page.locator("article").first()).containsText(present);
    }

    void seesThatItWasRead() {
      assertThat(page.locator("tbody tr").nth(1)).containsText(nameOf(OTP));
      assertThat(page.locator("tbody tr").nth(1)).not().containsText(words("read.nothing"));
    }

    private Locator outcome() {
      return page.locator("main [role=status]").first();
    }

    private String words(String key) {
      return says(Room.DIALOGUE, key);
    }

    static String nameOf(LeadWorld unit) {
      String of = "items.find { it.id == '%s' }.".formatted(unit.unit);
      var units = PORT_CALLIS.call().get("/api/v1/units?limit=200").then().extract();
      return units.path(of + "participantName") + " · " + units.path(of + "name");
    }
  }
}
