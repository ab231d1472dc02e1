package org.seine.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;

/**
 * One person's browser, with cookies of its own. Closing it fails if the console complained, if a
 * script failed, or if the content security policy or Trusted Types stopped anything.
 */
public final class Visit implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String SESSION = "__Host-seine";
  private static final Pattern IN_A_UNIT = Pattern.compile("(.*/u/[0-9a-f-]+).*");
  private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();
  private static final int HEIGHT = 900;
  private static final int HELP_WIDTH = 1200;
  private static final int HELP_HEIGHT = 700;

  private final BrowserContext context;
  private Look look;
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

  /**
   * Opens a browser that goes on with the person's session, where it still holds; signing in is not
   * what most tests are about.
   */
  public static Visit of(String username, Look look) {
    Visit visit = new Visit(look);
    Cookie kept = SESSIONS.get(username);
    if (kept == null || !visit.goesOn(kept)) {
      visit.signIn(username, "/");
      SESSIONS.put(username, visit.session());
    }
    return visit;
  }

  /** Opens a browser and signs in by Keycloak's own page, as a person of the demo does. */
  public static Visit signingIn(String username, Look look) {
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

  private boolean goesOn(Cookie kept) {
    context.addCookies(List.of(kept));
    if (context.request().get("/api/v1/session").status() != 200) {
      context.clearCookies();
      return false;
    }
    page.navigate("/");
    page.locator("h1").waitFor();
    return true;
  }

  private Cookie session() {
    Cookie found =
        context.cookies(RealServices.portalUrl()).stream()
            .filter(cookie -> cookie.name.equals(SESSION))
            .findFirst()
            .orElseThrow();
    return new Cookie(found.name, found.value)
        .setUrl(RealServices.portalUrl())
        .setSecure(true)
        .setHttpOnly(true)
        .setSameSite(found.sameSite);
  }

  /** Opens this page of the unit that the person acts for. */
  public static void open(Page page, String address) {
    // Of a page that a script turned to, the driver hears a moment after it is shown.
    page.waitForURL(IN_A_UNIT);
    page.navigate(IN_A_UNIT.matcher(page.url()).replaceFirst("$1/" + address));
    page.locator("h1").waitFor();
  }

  /** Fills in the form of the sign-in service that is open in this page. */
  public static void typeCredentials(Page form, String username) {
    form.locator("#username").fill(username);
    form.locator("#password").fill(DemoTokens.PASSWORD);
    form.locator("#password").press("Enter");
  }

  /** Goes on with another look, as who chooses another language, theme and window. */
  public void turnTo(Look next) {
    boolean speaksAnother = !next.language().equals(look.language());
    look = next;
    page.setViewportSize(look.width(), HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    if (speaksAnother) {
      page.evaluate("code => localStorage.setItem('seine.language', code)", look.language());
      page.reload();
      page.locator("h1").first().waitFor();
    }
    // The page hears of the theme a moment later, and its colours turn within another: what is
    // looked at in between is neither.
    page.waitForFunction(
        "dark => document.documentElement.classList.contains('pf-v6-theme-dark') === dark"
            + " && !document.getAnimations().some(one => one instanceof CSSTransition)",
        look.scheme() == ColorScheme.DARK);
  }

  /** How this person sees the pages now. */
  public Look look() {
    return look;
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
    // What fades in has the colours of neither.
    page.waitForFunction(
        "() => document.getAnimations().every(one => one.playState !== 'running'"
            + " || one.effect.getComputedTiming().endTime === Infinity)");
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

  /** Fails if a part inside of the page has to be scrolled sideways, other than this one. */
  public void expectNothingScrollsSidewaysBut(String className) {
    assertThat(
            page.evaluate(
                "but => [...document.querySelectorAll('main, main *')]"
                    + ".filter(e => e.scrollWidth > e.clientWidth + 1"
                    + " && getComputedStyle(e).overflowX === 'auto'"
                    + " && !e.classList.contains(but)).length",
                className))
        .as("parts that scroll sideways of %s, %s", page.url(), look)
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
    onePicture(name);
  }

  /** Keeps one picture of what is shown, by this name and the look. */
  public void onePicture(String name) {
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
    // PatternFly hides the page behind a dialog, and moves the focus into it a moment later.
    boolean opening =
        message
                .text()
                .startsWith("Blocked aria-hidden on an element because its descendant retained")
            && message.text().endsWith("Ancestor with aria-hidden: <div#pages>");
    boolean ours = message.location().startsWith(RealServices.portalUrl());
    if (ours && !refusal && !opening && List.of("error", "warning").contains(message.type())) {
      complaints.add(message.text());
    }
  }
}
