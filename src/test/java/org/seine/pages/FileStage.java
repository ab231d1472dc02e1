package org.seine.pages;

import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;
import org.seine.view.ViewWorld;

/**
 * Opens each dialog about cooperation files, assets, measures, requests and views for a member of
 * the Prosecutor's unit. None of the steps is taken, so that each can be asked again in another
 * language.
 */
final class FileStage {
  private final Visit visit;
  private final String dossier = MeasureWorld.dossier(PORT_CALLIS);
  private final String asset = MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF);
  private final String merged =
      MeasureWorld.merged(OTP, MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF), asset);
  private final String measure =
      MeasureWorld.proposed(MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF));

  private final String request = RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF);
  private final String onConditions =
      RequestWorld.agreed(
          RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF), "For the case against Oresh alone");

  FileStage(Visit visit, String username) {
    this.visit = visit;
    RequestWorld.given(onConditions);
    ViewWorld.saved(ViewWorld.as(username, OTP), "Frozen and claimed", false);
  }

  void invite() {
    open("dossiers/" + dossier);
    press("dossier", "invite");
  }

  void close() {
    open("dossiers/" + dossier);
    press("dossier", "close");
  }

  void shutOut() {
    open("dossiers/" + dossier);
    page().locator("td button.pf-m-danger").first().press("Enter");
  }

  void trace() {
    open("assets/" + asset);
    press("asset", "ask.trace");
  }

  void tellAValue() {
    open("assets/" + asset);
    press("asset", "ask.value");
  }

  /** The measure is on another account of the same number. */
  void merge() {
    open("assets/" + asset);
    press("asset", "same.look");
    press("asset", "merge");
  }

  void part() {
    open("assets/" + merged);
    press("asset", "part");
  }

  void propose() {
    open("assets/" + asset);
    press("asset", "propose");
  }

  void takeAStep() {
    open("measures/" + measure + "?step=WITHDRAW");
  }

  void takeAStepOnARequest() {
    open("requests/" + request);
    press("request", "ask.CONSULT_FIRST");
  }

  void acknowledgeConditions() {
    open("requests/" + onConditions);
    press(words().of("request", "document.download.of", "name", "balance.txt"));
  }

  void saveAView() {
    open("register/measures?state=SEIZED&claimed=true");
    press("view", "save");
  }

  void removeAView() {
    open("register/measures?state=FROZEN&claimed=true");
    press("view", "remove");
  }

  private void press(String room, String key) {
    press(words().of(room, key));
  }

  private Words words() {
    return new Words(visit.look().language());
  }

  private void press(String name) {
    Locator button =
        page()
            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
            .first();
    button.press("Enter");
  }

  private void open(String address) {
    page().navigate("/u/" + OTP.unit + "/" + address);
  }

  private Page page() {
    return visit.page();
  }
}
