package org.seine.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;

/**
 * One person's browser, with cookies of its own. Closing it fails if the console complained, if a
 * script failed, or if the content security policy or Trusted Types stopped anything.
 */
public final class Visit implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int HEIGHT = 900;
  private static final int HELP_WIDTH = 1200;
  private static final int HELP_HEIGHT = 700;

  private final BrowserContext context;
  private final Look look;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final Page page;

  private Visit(Look look) {
    this.look = look;
    context =
        RealBrowser.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(RealServices.portalUrl())
                    .setIgnoreHTTPSErrors(true)
                    .setLocale(look.language())
                    .setColorScheme(look.scheme())
                    .setViewportSize(look.width(), HEIGHT));
    context.addInitScript(
        "addEventListener('securitypolicyviolation',"
            + " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> complaints.add("script: " + error.error()));
    page = context.newPage();
  }

  /** Opens a browser that nobody has signed in to. */
  public static Visit as(Look look) {
    return new Visit(look);
  }

  /** Opens a browser and signs in by Keycloak's own page, as a person of the demo does. */
  public static Visit of(String username, Look look) {
    Visit visit = new Visit(look);
    visit.signIn(username, "/");
    return visit;
  }

  /** Signs in and waits for the page at {@code to}. */
  public void signIn(String username, String to) {
    page.navigate("/sign-in?to=" + to);
    typeCredentials(page, username);
    page.waitForURL(address -> address.startsWith(RealServices.portalUrl()));
    page.locator("h1").waitFor();
  }

  /** Fills in the form of the sign-in service that is open in this page. */
  public static void typeCredentials(Page form, String username) {
    form.locator("#username").fill(username);
    form.locator("#password").fill(DemoTokens.PASSWORD);
    form.locator("#password").press("Enter");
  }

  /** The tab. */
  public Page page() {
    return page;
  }

  /** Its cookies, further tabs, and the line. */
  public BrowserContext context() {
    return context;
  }

  /** Fails unless what is shown meets WCAG 2.2, levels A and AA, as far as axe can tell. */
  public void expectAccessible() {
    assertThat(Axe.violations(page)).as("accessibility of %s, %s", page.url(), look).isEmpty();
  }

  /** Fails if a part of the page stands out at its side, where nobody would look for it. */
  public void expectNothingStandsOut() {
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('main, .pf-v6-c-page__main-section')]"
                    + ".filter(e => e.scrollWidth > e.clientWidth + 1).length"))
        .as("parts that stand out of %s, %s", page.url(), look)
        .isEqualTo(0);
  }

  /**
   * Keeps a picture of what is shown, by this name and the look; of a wide light one also a smaller
   * window, for the help (docs/user).
   */
  public void picture(String name) {
    if (look.equals(Look.PLAIN) || look.equals(Look.FRENCH)) {
      page.setViewportSize(HELP_WIDTH, HELP_HEIGHT);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(PICTURES.resolve("help").resolve(look.language()).resolve(name + ".png")));
      page.setViewportSize(look.width(), HEIGHT);
    }
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + look + ".png")));
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private void hear(ConsoleMessage message) {
    // That a call was refused or cut is what many tests are about; the pages say it in words.
    boolean refusal =
        message
            .text()
            .matches(
                "Failed to load resource: (the server responded|net::ERR_CONNECTION_(RESET|CLOSED)).*");
    boolean ours = message.location().startsWith(RealServices.portalUrl());
    if (ours && !refusal && List.of("error", "warning").contains(message.type())) {
      complaints.add(message.text());
    }
  }
}
