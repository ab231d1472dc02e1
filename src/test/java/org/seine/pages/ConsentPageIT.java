package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.consent.ConsentWorld.NOTHING;
import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.answer;
import static org.seine.consent.ConsentWorld.answers;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.decision;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.consent.ConsentWorld.step;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Consent, in the pages")
class ConsentPageIT {
  private static final String INVESTIGATOR = "sanna.druvik";
  private static final String FOCAL_POINT = "tamsin.orrel-quay";

  static Stream<Look> looks() {
    return Look.all();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void canBeReadByWhoeverAsks(Look look) {
    var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
    var whole = material(true, false, lead.document());
    var first = asks(OTP, lead.id(), question(whole, "USE_IN_REQUEST", "CHAMBER"));
    answers(
        PORT_CALLIS, first, answer(decision("USE_IN_REQUEST", whole), decision("CHAMBER", whole)));
    reports(
        first,
        answer(decision("USE_IN_REQUEST", NOTHING), decision("CHAMBER", material(true, false))));
    asks(OTP, lead.id(), question(whole, "DEFENCE"));
    try (Visit visit = Visit.of(INVESTIGATOR, look)) {
      Page page = visit.page();
      open(page, OTP, "leads/" + lead.id() + "?provider=" + PORT_CALLIS.unit);
      page.locator(".seine-condition li").waitFor();
      part(page).evaluate("part => part.scrollIntoView({block: 'start'})");
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("sheet-consent");

      open(page, OTP, "leads/" + lead.id() + "/consents/new?provider=" + PORT_CALLIS.unit);
      page.locator("#answer-by").waitFor();
      page.locator("#use-NAMED_STATE").check();
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("consent-ask");

      open(page, OTP, "consents/" + first);
      page.locator("table").waitFor();
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("consent");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void canBeAnsweredByTheProvider(Look look) {
    var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
    var asked =
        asks(
            OTP,
            lead.id(),
            question(material(true, false, lead.document()), "CHAMBER", "NAMING_SOURCE"));
    try (Visit visit = Visit.of(FOCAL_POINT, look)) {
      Page page = visit.page();
      open(page, PORT_CALLIS, "today");
      press(page.locator("a[href*='" + asked + "']").first());
      page.locator("#own-DECIDED").waitFor();
      choose(page, "own-DECIDED");
      choose(page, "own-CHAMBER--some");
      Locator documents = page.getByRole(AriaRole.CHECKBOX);
      documents.last().focus();
      page.keyboard().press("Space");
      choose(page, "own-NAMING_SOURCE--none");
      visit.expectAccessible();
      visit.expectNothingStandsOut();
      visit.picture("consent-answer");
      press(page.locator("form button[type=submit]").first());
      Locator outcome = page.locator("main [role=status]").first();
      assertThat(outcome).isFocused();
      assertThat(page.locator("table").first())
          .containsText(look.language().equals("fr") ? "Accordé en partie" : "Granted in part");
      assertThat(page.locator("#own-DECIDED")).hasCount(0);
    }
  }

  @Test
  void isAnsweredByTheSourceWhichIsNotShownTheLead() {
    var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
    var asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
    try (Visit visit = Visit.of(FOCAL_POINT, Look.PLAIN)) {
      Page page = visit.page();
      open(page, PORT_CALLIS, "consents/" + asked);
      press(button(page, "Record its answer"));
      page.locator("#happened-on").waitFor();
      press(button(page, "Refer it to the source"));
      page.locator("#refer-unit").selectOption(TARSENIA.unit);
      visit.expectAccessible();
      visit.picture("consent-refer");
      press(dialogButton(page, "Refer it to the source"));
      assertThat(page.locator("main [role=status]").first()).containsText("Referred");
    }
    try (Visit visit = Visit.of("ignaro.valtesse", Look.PLAIN)) {
      Page page = visit.page();
      open(page, TARSENIA, "notices");
      press(page.locator("main a[href*='" + asked + "']").first());
      page.locator("#own-DECIDED").waitFor();
      assertThat(page.locator("main")).containsText("it is not given the lead");
      assertThat(page.locator("main a[href*='/leads/']")).hasCount(0);
      visit.expectAccessible();
      visit.picture("consent-source");
    }
  }

  private static void reports(String asked, String answer) {
    step(
            PORT_CALLIS,
            asked,
            "PUT",
            "originator-answer",
            "{\"happenedOn\":\"2019-02-18\",\"answer\":" + answer + "}")
        .then()
        .statusCode(200);
  }

  private static Locator part(Page page) {
    return page.locator("section")
        .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='/consents/new']")))
        .last();
  }

  private static void open(Page page, LeadWorld unit, String name) {
    page.navigate("/u/" + unit.unit + "/" + name);
  }

  private static void choose(Page page, String id) {
    press(page.locator("[id='" + id + "']"), "Space");
  }

  private static void press(Locator target) {
    press(target, "Enter");
  }

  private static void press(Locator target, String key) {
    target.focus();
    target.press(key);
  }

  private static Locator dialogButton(Page page, String name) {
    return page.getByRole(AriaRole.DIALOG)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
