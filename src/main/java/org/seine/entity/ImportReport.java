package org.seine.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.entity.model.EntityChange;
import org.seine.entity.model.EntityLines;
import org.seine.entity.model.EntitySet;

/**
 * What became of each line of an import.
 *
 * @param added how many entities came to the lead
 * @param unchanged how many were there already and mean the same
 * @param lines each line that held an entity
 */
@Schema(name = "ImportReport")
record ImportReport(int added, int unchanged, List<Line> lines) {
  /**
   * One line.
   *
   * @param line its number in the file, from 1
   * @param id the entity's id
   * @param schema what it is
   * @param outcome what became of it
   */
  @Schema(name = "ImportedLine")
  record Line(int line, String id, String schema, Outcome outcome) {}

  /** What became of a line. */
  @Schema(name = "ImportOutcome")
  enum Outcome {
    /** The entity came to the lead. */
    ADDED,
    /** It was there already and means the same. */
    UNCHANGED
  }

  static ImportReport of(EntitySet before, EntityLines incoming) {
    var same = new HashSet<>(EntityChange.unchanged(before, incoming));
    List<Line> lines = new ArrayList<>();
    incoming
        .byId()
        .forEach(
            (id, line) ->
                lines.add(
                    new Line(
                        line.number(),
                        id,
                        line.entity().schema().name(),
                        same.contains(id) ? Outcome.UNCHANGED : Outcome.ADDED)));
    return new ImportReport(lines.size() - same.size(), same.size(), lines);
  }
}
