package org.seine.view;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/** What kind of value a filter of a list takes. */
enum Filter {
  WORD("a word of this list, in capitals", "[A-Z][A-Z_]{0,39}"),
  ID("an id", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
  DAY("a day, as 2026-01-31", "\\d{4}-\\d{2}-\\d{2}"),
  CURRENCY("the three letters of a currency", "[A-Z]{3}"),
  MARK("true or false", "true|false");

  private final String expected;
  private final Pattern form;

  Filter(String expected, String form) {
    this.expected = expected;
    this.form = Pattern.compile(form);
  }

  /**
   * Lets a value through if the filter takes it.
   *
   * @param filter the one of this name, or null if the list has none
   * @throws BadInput otherwise (400); a name that is none is not said again
   */
  static void require(@Nullable Filter filter, String name, String value) {
    if (filter == null) {
      throw new BadInput("/asked", "filters of this list", "another");
    }
    if (!filter.form.matcher(value).matches()) {
      throw new BadInput("/asked/" + name, filter.expected, "something else");
    }
  }
}
