package org.seine.view;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lists of which views are saved, and by what each of them is narrowed. */
@Schema(name = "ViewedList")
enum ViewedList {
  ASSETS(
      Map.of(
          "standing", Filter.WORD,
          "type", Filter.WORD,
          "participant", Filter.ID,
          "currency", Filter.CURRENCY,
          "claimed", Filter.MARK,
          "valued", Filter.MARK)),
  MEASURES(
      Map.of(
          "state", Filter.WORD,
          "executing", Filter.ID,
          "endsFrom", Filter.DAY,
          "endsBefore", Filter.DAY,
          "claimed", Filter.MARK,
          "alarmed", Filter.MARK)),
  REQUESTS(
      Map.of(
          "awaits", Filter.WORD,
          "state", Filter.WORD,
          "waitingSince", Filter.DAY,
          "inStateSince", Filter.DAY,
          "unconfirmed", Filter.MARK,
          "alarmed", Filter.MARK));

  @SuppressWarnings("ImmutableEnumChecker") // Map.of never changes
  final Map<String, Filter> filters;

  ViewedList(Map<String, Filter> filters) {
    this.filters = filters;
  }

  /**
   * Lets through what this list can be narrowed by.
   *
   * @throws org.seine.web.BadInput if it has no such filter, or the filter takes no such value
   *     (400)
   */
  void require(Map<String, String> asked) {
    asked.forEach((name, value) -> Filter.require(filters.get(name), name, value));
  }
}
