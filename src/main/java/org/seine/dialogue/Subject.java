package org.seine.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.RecordReference;

/**
 * A record that this unit sees and may talk about.
 *
 * @param key its row
 * @param id its id, as addresses name it
 * @param provider of a lead: who provides it
 * @param dossier of any other record: the cooperation file that it lies in
 * @param circles units that see it and may know of each other that they do
 */
record Subject(
    SubjectKind kind,
    UUID key,
    UUID id,
    @Nullable UUID provider,
    @Nullable UUID dossier,
    List<Set<UUID>> circles) {

  /** How signed entries name it. */
  RecordReference reference() {
    return new RecordReference(kind.sealed(), id);
  }

  /**
   * Lets these units talk with each other.
   *
   * @throws CannotTakePart if one does not see the record, or may not know of another (422)
   */
  void requireCircle(UUID own, List<UUID> others) {
    Set<UUID> all = new LinkedHashSet<>(others);
    all.add(own);
    if (circles.stream().noneMatch(circle -> circle.containsAll(all))) {
      throw new CannotTakePart();
    }
  }

  /** With whom this unit can open a thread, though perhaps not with all at once. */
  List<UUID> partners(UUID own) {
    Set<UUID> partners = new LinkedHashSet<>();
    circles.stream().filter(circle -> circle.contains(own)).forEach(partners::addAll);
    partners.remove(own);
    return new ArrayList<>(partners);
  }
}
