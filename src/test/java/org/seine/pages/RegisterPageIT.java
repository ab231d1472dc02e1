package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@ByKeyboard
@DisplayName("The pages of assets, measures and their register, by keyboard alone")
class RegisterPageIT {
  private static final String CLAIMANT = "Irmeline Tassandey-Roque";

  /** As Chromium asks for a day in the language that it speaks itself, which is not the page's. */
  private static final DateTimeFormatter AS_TYPED =
      DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  /** Dark and light, wide and narrow, in both languages. */
  static Stream<Look> others() {
    return Look.all().filter(look -> !look.equals(Look.PLAIN) && !look.equals(Look.FRENCH));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void playTheFreezeTheRenewalTheClaimAndTheRelease(Look look) {
    MeasureStory story = MeasureStory.begun();
    try (Visit portCallis = Visit.as(look);
        Visit registry = Visit.as(look);
        Visit maravelle = Visit.as(look)) {
      Following state = new Following(portCallis, look, LeadWorld.PORT_CALLIS);
      state.signIn("tamsin.orrel-quay");
      state.open("measures/" + story.villaFreeze());
      state.freeze();

      Following court = new Following(registry, look, LeadWorld.REGISTRY);
      court.signIn("livia.kortenay");
      court.open("measures/" + story.villaFreeze());
      court.askForRenewal();

      state.open("measures/" + story.villaFreeze());
      state.renew();
      state.claim();
      state.looked("measure");
      state.open("assets/" + story.villa());
      state.seeTheAsset();

      court.open("register");
      court.openTheClaims(story.villaFreeze());
      court.open("measures/" + story.flatFreeze());
      court.lift();

      Following other = new Following(maravelle, look, LeadWorld.MARAVELLE);
      other.signIn("elodie.maraquin");
      other.open("measures/" + story.flatFreeze());
      other.release();
    }
    LeadWorld.REGISTRY
        .call()
        .get(MeasureWorld.MEASURES + "/" + story.villaFreeze())
        .then()
        .body("state", equalTo("FROZEN"))
        .body("terms", hasSize(2))
        .body("claims", hasSize(1))
        .body("alarms", hasSize(0));
    LeadWorld.REGISTRY
        .call()
        .get(MeasureWorld.MEASURES + "/" + story.flatFreeze())
        .then()
        .body("state", equalTo("RELEASED"))
        .body(
            "history.told.step",
            contains("PROPOSE", "AUTHORISE", "REQUEST", "FREEZE", "LIFT", "CONFIRM_RELEASE"))
        .body("history.reported", contains(false, false, false, true, false, true));
  }

  @ParameterizedTest
  @MethodSource("others")
  void areForEverybody(Look look) {
    MeasureStory story = MeasureStory.begun();
    try (Visit registry = Visit.as(look)) {
      Following court = new Following(registry, look, LeadWorld.REGISTRY);
      court.signIn("livia.kortenay");
      for (String at :
          new String[] {
            "register",
            "register/measures",
            "register/assets",
            "register/calendar",
            "measures/" + story.flatFreeze(),
            "assets/" + story.villa()
          }) {
        court.open(at);
        court.page.locator("main table, main li").first().waitFor();
        registry.expectNothingStandsOut();
        court.looked(at.replaceAll("s/[0-9a-f].*", "").replace('/', '-'));
      }
    }
  }

  /** Somebody who follows measures for a unit. */
  private static final class Following extends AtKeyboard {
    private final LeadWorld person;

    Following(Visit visit, Look look, LeadWorld person) {
      super(visit, look);
      this.person = person;
    }

    void open(String path) {
      keys.open("/u/" + person.unit + "/" + path);
      keys.enter(says(Room.FRAME, "skip"));
    }

    void freeze() {
      begin("FREEZE");
      on("field.on.fact", LocalDate.of(2019, 3, 22));
      keys.write(measure("field.reference"), "ARO 19/1");
      on("field.from", LocalDate.of(2019, 3, 22));
      on("field.until", LocalDate.of(2020, 3, 21));
      visit.expectAccessible();
      visit.picture("measure-freeze");
      finish("FREEZE", "fact");
      assertThat(main()).containsText(measure("reading.EXPIRED"));
    }

    void askForRenewal() {
      begin("ASK_RENEWAL");
      finish("ASK_RENEWAL", "step");
    }

    void renew() {
      begin("RENEW");
      on("field.on.fact", LocalDate.of(2020, 3, 20));
      on("field.from", LocalDate.of(2020, 3, 22));
      on("field.until", LocalDate.now(ZoneOffset.UTC).plusDays(74));
      finish("RENEW", "fact");
      assertThat(main()).containsText(measure("reading.ENDING"));
    }

    void claim() {
      begin("CLAIM_OPENED");
      on("field.on.fact", LocalDate.of(2025, 5, 30));
      keys.write(measure("claimant"), CLAIMANT);
      keys.write(measure("claim.grounds"), "Half of the villa is hers.");
      keys.write(measure("claim.amount"), "1140000");
      keys.to(says(Room.ASSET, "currency"));
      keys.type("USD");
      finish("CLAIM_OPENED", "fact");
      assertThat(main()).containsText(CLAIMANT);
      assertThat(main()).containsText(measure("claim.waits"));
    }

    void seeTheAsset() {
      assertThat(main()).containsText("Merrowfen Holdings Ltd → Gaspard Tassandey");
      assertThat(main()).containsText(measure("reading.ENDING"));
      assertThat(page.locator(".seine-chart svg")).isVisible();
      looked("asset");
    }

    void openTheClaims(String measure) {
      looked("register");
      keys.to(Words.plain(page.locator(".seine-beside a").first().getAttribute("aria-label")));
      assertThat(page.locator(".seine-chart svg").first()).isVisible();
      String shown =
          Words.plain(page.locator(".seine-counts a").last().innerText()).replaceAll("\\s+", " ");
      keys.back(shown);
      keys.enter(shown);
      assertThat(page.locator("h1")).hasText(measure("register.measures"));
      assertThat(page.locator("main a[href$='/measures/" + measure + "']")).isVisible();
    }

    void lift() {
      begin("LIFT");
      keys.write(measure("field.reason"), "Acquitted on 9 December 2022; no appeal.");
      finish("LIFT", "step");
      assertThat(main()).containsText(measure("state.RELEASE_PENDING"));
    }

    void release() {
      begin("CONFIRM_RELEASE");
      on("field.on.fact", LocalDate.of(2023, 2, 27));
      keys.write(measure("field.reference"), "Register entry cancelled");
      finish("CONFIRM_RELEASE", "fact");
      assertThat(main()).containsText(measure("next.RELEASED"));
    }

    private void begin(String step) {
      assertThat(button(measure("ask." + step)).first()).isVisible();
      keys.enter(measure("ask." + step));
      keys.areInADialog();
    }

    private void on(String field, LocalDate day) {
      keys.write(measure(field), AS_TYPED.format(day));
    }

    private void finish(String step, String kind) {
      keys.enter(measure("confirm." + kind));
      String said = measure("done." + kind, "step", measure("step." + step));
      assertThat(page.locator("main [role=status]").first()).containsText(said);
    }

    private Locator main() {
      return page.locator("main");
    }

    private String measure(String key, Object... places) {
      return says(Room.MEASURE, key, places);
    }
  }
}
