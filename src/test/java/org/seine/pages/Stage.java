package org.seine.pages;

import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/**
 * Opens each dialog for a person who serves both the provider and a recipient of these leads. None
 * of the steps is taken, so that each can be asked again in another language.
 */
final class Stage {
  private static final String ASSESSMENT =
      "{\"sourceGrade\":\"A\",\"informationGrade\":1,\"exculpatory\":false}";

  private final Visit visit;
  private final LeadWorld.Submitted given = PORT_CALLIS.submits(evidence(OTP, MARAVELLE));
  private final String received = answered("reception");
  private final String assessed = answered("reception", "assessment");
  private final String accepted = answered("reception", "assessment", "acceptance");
  private final String draft = newId();
  private final String correcting = beingCorrected();
  private int saved;

  Stage(Visit visit) {
    this.visit = visit;
    PORT_CALLIS.save(draft, evidence(OTP)).then().statusCode(200);
    // What was typed and not saved is given up on the way to the next dialog.
    visit.page().onDialog(dialog -> dialog.accept());
  }

  private static String answered(String... steps) {
    String lead = PORT_CALLIS.submits(evidence(OTP)).id();
    for (String step : steps) {
      String body =
          switch (step) {
            case "assessment" -> ASSESSMENT;
            case "acceptance" -> "{\"useCondition\":\"EVIDENCE_ALLOWED\"}";
            default -> "";
          };
      (body.isEmpty()
              ? OTP.post(lead, step, OTP.etag(lead))
              : OTP.post(lead, step, OTP.etag(lead), body))
          .then()
          .statusCode(200);
    }
    return lead;
  }

  private static String beingCorrected() {
    String lead = PORT_CALLIS.submits(evidence(OTP)).id();
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .contentType("application/json")
        .body("{\"card\":{},\"body\":{\"format\":\"seine.lead-body/1\"}}")
        .put(LeadWorld.lead(lead) + "/correction")
        .then()
        .statusCode(200);
    return lead;
  }

  void acknowledge() {
    ask(OTP, given.id(), "step.acknowledge");
  }

  void giveBack() {
    ask(OTP, received, "step.return");
  }

  void assess() {
    ask(OTP, received, "step.assess");
  }

  void accept() {
    ask(OTP, assessed, "step.accept");
  }

  void addRecipient() {
    ask(PORT_CALLIS, given.id(), "step.addRecipient");
  }

  void withdraw() {
    ask(PORT_CALLIS, given.id(), "step.withdraw");
  }

  void askForWithdrawal() {
    ask(PORT_CALLIS, accepted, "step.withdraw");
  }

  void discard() {
    ask(PORT_CALLIS, draft, "step.discard");
  }

  void takeOff() {
    open(PORT_CALLIS, "leads/" + given.id());
    page().locator("td button.pf-m-danger").first().press("Enter");
  }

  void look() {
    open(OTP, "leads/" + given.id());
    button("document.look.of", "name", "statement.txt").press("Enter");
    page().getByRole(AriaRole.DIALOG).frameLocator("iframe").locator("pre").waitFor();
  }

  void deleteDraft() {
    open(PORT_CALLIS, "leads/" + draft + "/edit");
    button("new.delete").press("Enter");
  }

  /** A colleague saved meanwhile, and the member is about to give up his own text. */
  void takeTheirs() {
    collide();
    button("new.conflict.theirs").press("Enter");
  }

  void leaveUnsaved() {
    collide();
    page().locator("header a[href*='/help']").press("Enter");
  }

  void discardCorrection() {
    open(PORT_CALLIS, "leads/" + correcting + "/correct");
    button("correct.discard").press("Enter");
  }

  void leaveRules() {
    open(PORT_CALLIS, "directory/states/" + MeasureWorld.PORT_CALLIS_ITSELF + "/propose");
    page().locator("#rules-emergency").fill("7");
    page().locator("header a[href*='/help']").press("Enter");
  }

  /** The page in which the unit's keys are collected. */
  void collectKeys() {
    open(PORT_CALLIS, "keys/handover/" + newId());
    page().locator("#collect-passphrase").fill("too short");
  }

  /** The colleague is first: the page saves by itself a moment after something is typed. */
  private void collide() {
    open(PORT_CALLIS, "leads/" + draft + "/edit?step=about");
    Locator title = page().locator(".seine-question input[type=text]").first();
    title.waitFor();
    saved++;
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(draft))
        .contentType("application/json")
        .body(evidence(OTP).replace("Account of Merrowfen", "Typed by a colleague " + saved))
        .put(LeadWorld.lead(draft))
        .then()
        .statusCode(200);
    title.fill("Typed here " + saved);
    page().locator(".seine-stack > .seine-page-actions .pf-m-primary").press("Enter");
    button("new.conflict.theirs").waitFor();
  }

  private void ask(LeadWorld unit, String lead, String key) {
    open(unit, "leads/" + lead);
    button(key).press("Enter");
  }

  private void open(LeadWorld unit, String address) {
    page().navigate("/u/" + unit.unit + "/" + address);
  }

  private Locator button(String key, String... filled) {
    String name = new Words(visit.look().language()).of("lead", key, (Object[]) filled);
    return page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private Page page() {
    return visit.page();
  }
}
