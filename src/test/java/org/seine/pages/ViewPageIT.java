package org.seine.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.seine.lead.LeadWorld.PORT_CALLIS;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@ByKeyboard
@DisplayName("Saved views of lists, by keyboard alone")
class ViewPageIT {
  private static final String NAME = "Ends of Merrowfen";

  static Stream<Look> languages() {
    return Stream.of(Look.PLAIN, Look.FRENCH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areSavedOpenedReplacedOfferedAndRemoved(Look look) throws Exception {
    try (OddMember member = OddMember.of(PORT_CALLIS);
        Visit visit = Visit.as(look)) {
      Saving saving = new Saving(visit, look);
      saving.signIn(member.username());
      saving.open("register/measures");
      saving.saysHowToBegin();
      saving.narrow();
      saving.save();
      saving.open("requests");
      saving.findsNone();
      saving.open("register/measures");
      saving.choose();
      saving.narrowElsewise();
      saving.replace();
      saving.offer();
      PORT_CALLIS.call().get("/api/v1/views").then().body("name", Matchers.hasItem(NAME));
      saving.remove();
    }
  }

  /** A member at the keyboard. */
  private static final class Saving extends AtKeyboard {
    Saving(Visit visit, Look look) {
      super(visit, look);
    }

    void open(String path) {
      keys.open("/u/" + PORT_CALLIS.unit + "/" + path);
      keys.enter(says(Room.FRAME, "skip"));
    }

    void saysHowToBegin() {
      assertThat(main()).containsText(says(Room.VIEW, "view.first"));
      looked("views-none");
    }

    void narrow() {
      keys.select(says(Room.MEASURE, "state"), says(Room.MEASURE, "state.FROZEN"));
      keys.tick(says(Room.MEASURE, "filter.claimed"));
      assertThat(page).hasURL(Pattern.compile(".*state=FROZEN&claimed=true"));
    }

    void save() {
      keys.back(says(Room.VIEW, "save"));
      keys.enter(says(Room.VIEW, "save"));
      keys.areInADialog();
      keys.write(says(Room.VIEW, "name"), NAME);
      keys.enter(says(Room.VIEW, "save.confirm"));
      assertThat(outcome()).containsText(says(Room.VIEW, "save.done", "name", NAME));
      assertThat(view()).hasValue(Pattern.compile("[0-9a-f-]{36}"));
      visit.expectNothingStandsOut();
      looked("views");
    }

    void findsNone() {
      assertThat(view().locator("option")).hasCount(1);
    }

    void choose() {
      keys.select(says(Room.VIEW, "view"), NAME);
      assertThat(page).hasURL(Pattern.compile(".*claimed=true.*"));
      assertThat(page.locator("#filter-state")).hasValue("FROZEN");
      assertThat(page.locator("#filter-claimed")).isChecked();
    }

    void narrowElsewise() {
      keys.select(says(Room.MEASURE, "state"), says(Room.MEASURE, "state.SEIZED"));
      assertThat(view()).hasValue("");
    }

    void replace() {
      keys.back(says(Room.VIEW, "save"));
      keys.enter(says(Room.VIEW, "save"));
      keys.areInADialog();
      keys.select(says(Room.VIEW, "before"), NAME);
      assertThat(page.locator("#view-name")).hasValue(NAME);
      looked("views-replace");
      keys.enter(says(Room.VIEW, "save.confirm"));
      assertThat(outcome()).containsText(says(Room.VIEW, "save.done", "name", NAME));
      assertThat(view().locator("option")).hasCount(2);
      assertThat(view()).hasValue(Pattern.compile("[0-9a-f-]{36}"));
    }

    void offer() {
      keys.enter(says(Room.VIEW, "change"));
      keys.areInADialog();
      keys.tick(says(Room.VIEW, "offered"));
      keys.enter(says(Room.VIEW, "save.confirm"));
      assertThat(outcome()).containsText(says(Room.VIEW, "save.done", "name", NAME));
    }

    void remove() {
      keys.enter(says(Room.VIEW, "remove"));
      keys.areInADialog();
      keys.enter(says(Room.VIEW, "remove"));
      assertThat(outcome()).containsText(says(Room.VIEW, "remove.done", "name", NAME));
      assertThat(view().locator("option")).hasCount(1);
    }

    private Locator main() {
      return page.locator("main");
    }

    private Locator view() {
      return page.locator("#saved-view");
    }

    private Locator outcome() {
      return page.locator("main [role=status]").first();
    }
  }
}
