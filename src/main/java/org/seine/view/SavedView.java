package org.seine.view;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view as a member of the unit sees it.
 *
 * @param asked values by the names of the list's filters
 * @param mine whether the caller may change and remove it: who saved it, and anybody once that
 *     member left
 * @param offered whether the others of the unit find it among theirs
 * @param revision which a change names as If-Match
 */
@Schema(name = "SavedView")
record SavedView(
    @NotNull UUID id,
    @NotNull ViewedList list,
    @NotNull String name,
    @NotNull Map<String, String> asked,
    boolean mine,
    boolean offered,
    int revision) {
  static SavedView of(StoredView row, ViewText text, boolean mine) {
    return new SavedView(
        row.id, row.list, text.name(), text.asked(), mine, row.offered, row.revision);
  }

  @Override
  public String toString() {
    return "SavedView[" + id + "]";
  }
}
