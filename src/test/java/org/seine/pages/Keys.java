package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.seine.embedded.DemoTokens;

/**
 * A person's keyboard, and nothing else: Tab and Shift+Tab, Enter, Space, the arrows, Escape, and
 * typing. A control is reached by pressing Tab until it has the focus, as far as anybody would
 * press; on the way each stop must have a name, and the focus may never be lost.
 */
@ByKeyboard
final class Keys {
  /** Further than this nobody presses Tab for one thing. */
  private static final int PATIENCE = 40;

  private static final int ROUNDS = 10;

  /** In milliseconds. */
  private static final int BREATH = 500;

  private final Page page;
  private final CDPSession line;
  private final Deque<FileChooser> dialogs = new ArrayDeque<>();
  private boolean isNewPage = true;

  Keys(Visit visit) {
    page = visit.page();
    line = visit.context().newCDPSession(page);
    // Before any key: a listener that comes with the key may come too late for the dialog.
    page.onFileChooser(dialogs::add);
  }

  /** Types an address into the browser's own bar. */
  void open(String address) {
    page.navigate(address);
    page.locator("h1").waitFor();
    isNewPage = true;
  }

  /** Signs in by the sign-in service's page, on which the focus is in the first field. */
  void signIn(String username) {
    assertThat(page.locator("#username")).isFocused();
    type(username);
    press("Tab");
    type(DemoTokens.PASSWORD);
    press("Enter");
    isNewPage = true;
  }

  /** Presses Tab until what has this name has the focus. */
  void to(String name) {
    seek("Tab", name, focused -> name.equals(focused.name()));
  }

  /** The same backwards. */
  void back(String name) {
    seek("Shift+Tab", name, focused -> name.equals(focused.name()));
  }

  /** Goes to what has this name, and presses Enter on it; a dialog itself is nothing to press. */
  void enter(String name) {
    seek("Tab", name, focused -> name.equals(focused.name()) && !"dialog".equals(focused.role()));
    press("Enter");
  }

  /** Goes to the box of this name, and turns it. */
  void tick(String name) {
    to(name);
    press("Space");
  }

  /** Goes to the next group of choices, and along it with the arrows until this one is on. */
  void choose(String option) {
    press("Tab");
    seek("Tab", "a choice", focused -> "radio".equals(focused.role()));
    press("Space");
    for (int i = 0; !option.equals(focused().name()); i++) {
      assertThat(i).as("arrows to %s", option).isLessThan(PATIENCE);
      press("ArrowDown");
    }
    assertThat(focused().isOn()).as("%s is chosen", option).isTrue();
  }

  /** Goes to the list of this name, and along it with the arrows until this option is shown. */
  void select(String name, String option) {
    to(name);
    for (int i = 0; !option.equals(focused().value()); i++) {
      assertThat(i).as("arrows to %s in %s", option, name).isLessThan(PATIENCE);
      press("ArrowDown");
    }
  }

  /** Opens the menu of this button, and goes down it with the arrows to what is called so. */
  void pick(String name, String item) {
    enter(name);
    assertThat(page.locator("[role=menuitem]:focus")).hasCount(1);
    for (int i = 0; !item.equals(focused().name()); i++) {
      assertThat(i).as("arrows to %s in %s", item, name).isLessThan(PATIENCE);
      press("ArrowDown");
    }
    press("Enter");
  }

  /** Goes to the field of this name, and types. */
  void write(String name, String text) {
    to(name);
    type(text);
  }

  /** Types where the focus is. */
  void type(String text) {
    page.keyboard().type(text);
  }

  /** Opens the browser's dialog for files from the button of this name, and names them there. */
  void give(String name, FilePayload... files) {
    to(name);
    press("Enter");
    page.waitForCondition(() -> !dialogs.isEmpty());
    dialogs.remove().setFiles(files);
  }

  /** Closes what is open. */
  void escape() {
    press("Escape");
  }

  /** Waits until the page has put the focus on what has this name. */
  void areAt(String name) {
    assertThat(page.locator(":focus")).hasAccessibleName(name);
    isNewPage = false;
  }

  /** Waits until a dialog has opened and taken the focus. */
  void areInADialog() {
    assertThat(page.locator("[role=dialog]:focus, [role=dialog] :focus")).hasCount(1);
  }

  private void seek(String key, String name, Predicate<Focused> isIt) {
    Focused focused = focused();
    assertThat(focused.isNowhere() && !isNewPage)
        .as("the focus was lost on %s, on the way to %s", page.url(), name)
        .isFalse();
    StringBuilder way = new StringBuilder();
    int rounds = 0;
    for (int i = 0; !isIt.test(focused); i++) {
      assertThat(i).as("%s to %s on %s:%s", key, name, page.url(), way).isLessThan(PATIENCE);
      press(key);
      focused = focused();
      if (focused.isNowhere() && ++rounds < ROUNDS) {
        // At the end of a page of which a part is still to come a person goes round once more.
        page.waitForTimeout(BREATH);
        i = 0;
        continue;
      }
      way.append("\n  ").append(focused.role()).append(' ').append(focused.name());
      assertThat(focused.name())
          .as("name of %s, on the way to %s on %s:%s", focused, name, page.url(), way)
          .isNotEmpty();
    }
    isNewPage = false;
  }

  private Focused focused() {
    return Focused.in(line);
  }

  private void press(String key) {
    page.keyboard().press(key);
  }
}
