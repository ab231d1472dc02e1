package org.seine.pages;

import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.answer;
import static org.seine.consent.ConsentWorld.answers;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.consent.ConsentWorld.step;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.seine.lead.LeadWorld;

/**
 * Opens each dialog about consent for a person who serves both the provider and the recipient. None
 * of the steps is taken, so that each can be asked again in another language.
 */
final class ConsentStage {
  private final Visit visit;
  private final String open =
      asks(
          OTP,
          accepted(PORT_CALLIS, OTP, "ANOTHER").id(),
          question(material(true, false), "CHAMBER"));
  private final String unable = answered();
  private final String put = answered();

  ConsentStage(Visit visit) {
    this.visit = visit;
    step(OTP, put, "POST", "chamber", "{\"note\":\"\"}").then().statusCode(200);
  }

  /** A question to what may be exculpatory, to which the provider was unable to consent. */
  private static String answered() {
    var lead = accepted(PORT_CALLIS, OTP, "PROVIDER", true);
    String asked = asks(OTP, lead.id(), question(material(true, false), "DEFENCE"));
    answers(PORT_CALLIS, asked, answer()).then().statusCode(200);
    return asked;
  }

  void refer() {
    ask(PORT_CALLIS, open, "step.REFER");
  }

  void takeBack() {
    ask(OTP, open, "step.WITHDRAW");
  }

  void putToChamber() {
    ask(OTP, unable, "step.PUT_TO_CHAMBER");
  }

  void decide() {
    ask(OTP, put, "step.RECORD_CHAMBER_DECISION");
  }

  private void ask(LeadWorld unit, String consent, String key) {
    Page page = visit.page();
    page.navigate("/u/" + unit.unit + "/consents/" + consent);
    String name = new Words(visit.look().language()).of("consent", key);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .press("Enter");
  }
}
