package org.seine.pages;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Touchscreen;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A test by keyboard alone")
class ByKeyboardTest {
  /** All that acts on a page, or can be made to, otherwise than by its keys. */
  private static final Set<String> SHORTCUTS =
      Set.of(
          "check",
          "clear",
          "click",
          "dblclick",
          "dispatchEvent",
          "dragAndDrop",
          "dragTo",
          "evalOnSelector",
          "evalOnSelectorAll",
          "evaluate",
          "evaluateAll",
          "evaluateHandle",
          "fill",
          "focus",
          "hover",
          "press",
          "pressSequentially",
          "scrollIntoViewIfNeeded",
          "selectOption",
          "selectText",
          "setChecked",
          "setInputFiles",
          "tap",
          "type",
          "uncheck");

  private static final List<Class<?>> PAGES =
      List.of(Page.class, Frame.class, Locator.class, ElementHandle.class);

  private static final JavaClasses TESTS =
      new ClassFileImporter().importPackages("org.seine.pages");

  private static final ArchRule HAS_NO_MOUSE =
      noClasses()
          .that(describe("play by keyboard", ByKeyboardTest::playsByKeyboard))
          .should()
          .callMethodWhere(describe("acts on a page by a shortcut", ByKeyboardTest::isShortcut))
          .orShould()
          .dependOnClassesThat(assignableTo(Mouse.class).or(assignableTo(Touchscreen.class)));

  private static final ArchRule PRESSES_KEYS_ONLY_BY_KEYS =
      noClasses()
          .that(describe("play by keyboard", ByKeyboardTest::playsByKeyboard))
          .and()
          .doNotHaveSimpleName("Keys")
          .should()
          .dependOnClassesThat(assignableTo(Keyboard.class))
          .orShould()
          .callMethodWhere(describe("goes somewhere or signs in", ByKeyboardTest::isJump));

  @Test
  void usesNoMouseAndNoShortcut() {
    HAS_NO_MOUSE.check(TESTS);
    PRESSES_KEYS_ONLY_BY_KEYS.check(TESTS);
  }

  @Test
  void wouldBeToldOfAShortcut() {
    DescribedPredicate<JavaClass> others =
        describe("use the mouse", one -> one.getSimpleName().equals("CorrectPageIT"));
    assertThatThrownBy(
            () ->
                noClasses()
                    .that(others)
                    .should()
                    .callMethodWhere(describe("a shortcut", ByKeyboardTest::isShortcut))
                    .check(TESTS))
        .isInstanceOf(AssertionError.class);
  }

  /** A class so marked, and what stands inside of it. */
  private static boolean playsByKeyboard(JavaClass one) {
    return one.isAnnotatedWith(ByKeyboard.class)
        || one.getEnclosingClass().map(ByKeyboardTest::playsByKeyboard).orElse(false);
  }

  private static boolean isShortcut(JavaCall<?> call) {
    return SHORTCUTS.contains(call.getName()) && isOnAPage(call);
  }

  private static boolean isJump(JavaCall<?> call) {
    boolean goes =
        Set.of("navigate", "goBack", "goForward", "reload", "keyboard").contains(call.getName());
    boolean signsIn =
        call.getTargetOwner().isEquivalentTo(Visit.class)
            && Set.of("of", "signIn", "typeCredentials").contains(call.getName());
    return (goes && isOnAPage(call)) || signsIn;
  }

  private static boolean isOnAPage(JavaCall<?> call) {
    return PAGES.stream().anyMatch(page -> call.getTargetOwner().isAssignableTo(page));
  }
}
