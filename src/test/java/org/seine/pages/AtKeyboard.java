package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.seine.lead.LeadWorld;

/** Somebody at a keyboard, before pages in one language. */
@ByKeyboard
abstract class AtKeyboard {
  final Visit visit;
  final Page page;
  final Keys keys;
  private final Words words;

  AtKeyboard(Visit visit, Look look) {
    this.visit = visit;
    page = visit.page();
    keys = new Keys(visit);
    words = new Words(look.language());
  }

  /** Words of the pages of leads. */
  String says(String key, Object... places) {
    return words.of("lead", key, places);
  }

  /** Words of another room. */
  String says(Room room, String key, Object... places) {
    return words.of(room.name().toLowerCase(Locale.ROOT), key, places);
  }

  /** Other rooms whose words are met on the way. */
  enum Room {
    ASSET,
    CONSENT,
    DIALOGUE,
    DIRECTORY,
    ENTITY,
    FRAME,
    MEASURE,
    PROBLEM,
    REPORT,
    REQUEST,
    SESSION,
    TAKEOVER,
    TODAY,
    VIEW
  }

  /** How the model of entities names a schema, or a property of it. */
  String named(String schema, String... property) {
    String of = property.length == 0 ? "" : "properties.find { it.name == '" + property[0] + "' }.";
    return LeadWorld.PORT_CALLIS
        .call()
        .get("/api/v1/entity-model")
        .path(
            "schemata.find { it.name == '%s' }.%slabel.%s".formatted(schema, of, words.language()));
  }

  /** How the platform names a language. */
  String named(Locale language) {
    return language.getDisplayLanguage(Locale.forLanguageTag(words.language()));
  }

  /** Signs in, and comes to the day's page. */
  void signIn(String username) {
    keys.open("/");
    assertThat(page.locator("h1")).hasText(says(Room.SESSION, "signIn.title"));
    keys.enter(says(Room.SESSION, "signIn"));
    page.waitForURL(address -> address.contains("/realms/"));
    keys.signIn(username);
    assertThat(page.locator("h1")).hasText(says(Room.TODAY, "title"));
  }

  /** What is shown is for everybody, and kept as a picture. */
  void looked(String picture) {
    visit.expectAccessible();
    visit.picture(picture);
  }

  static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
