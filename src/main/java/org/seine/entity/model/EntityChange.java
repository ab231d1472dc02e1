package org.seine.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change of a set: what comes to it, what it loses, and what would be wrong with the outcome. A
 * change happens as a whole or not at all.
 */
public final class EntityChange {
  private final EntitySet before;
  private final EntityLines incoming;
  private final List<String> removed;
  private final EntityFaults faults;
  private final Map<String, Entity> after = new TreeMap<>();

  private EntityChange(
      EntitySet before, EntityLines incoming, List<String> removed, EntityFaults faults) {
    this.before = before;
    this.incoming = incoming;
    this.removed = List.copyOf(removed);
    this.faults = faults;
    before.entities().forEach(entity -> after.put(entity.id(), entity));
  }

  /** Adds what is not there. An id that is there already must mean the same entity. */
  public static EntitySet importing(EntitySet before, EntityLines incoming, EntityFaults faults) {
    var change = new EntityChange(before, incoming, List.of(), faults);
    incoming
        .byId()
        .forEach(
            (id, line) -> {
              var there = change.after.putIfAbsent(id, line.entity());
              if (there != null && !there.equals(line.entity())) {
                faults.add(line.number(), "/id", "id.taken");
              }
            });
    return change.outcome();
  }

  /**
   * Removes these ids, and puts these entities in the place of what is there of the same id.
   *
   * @param removed faults name them by their place in this list, as {@code /remove/0}
   */
  public static EntitySet putting(
      EntitySet before, EntityLines incoming, List<String> removed, EntityFaults faults) {
    var change = new EntityChange(before, incoming, removed, faults);
    removed.forEach(change.after::remove);
    incoming.byId().forEach((id, line) -> change.after.put(id, line.entity()));
    return change.outcome();
  }

  private EntitySet outcome() {
    if (after.size() > EntitySet.MOST) {
      faults.add(0, "", "set.tooMany");
    }
    // A line that was not read is missed by those that refer to it: that says nothing of them.
    if (faults.count() == 0) {
      after.values().forEach(this::followReferences);
    }
    return faults.count() == 0 ? EntitySet.of(after) : before;
  }

  private void followReferences(Entity entity) {
    for (String name : entity.propertyNames()) {
      Property property = entity.schema().properties().get(name);
      if (property == null || !property.isReference()) {
        continue;
      }
      int i = 0;
      for (String id : entity.values(name)) {
        Entity target = after.get(id);
        if (target == null || !target.schema().is(property.range())) {
          fault(entity, "/properties/" + name + "/" + i, id, target == null);
        }
        i++;
      }
    }
  }

  /** The fault is told where the caller can mend it: at what came, or at what was taken away. */
  private void fault(Entity from, String pointer, String to, boolean dangling) {
    var line = incoming.byId().get(from.id());
    if (line != null && line.entity().equals(from)) {
      faults.add(line.number(), pointer, dangling ? "reference.dangling" : "reference.otherSchema");
    } else if (dangling) {
      faults.add(0, "/remove/" + removed.indexOf(to), "reference.stillNeeded");
    } else {
      var target = incoming.byId().get(to);
      faults.add(target == null ? 0 : target.number(), "/schema", "reference.neededOtherwise");
    }
  }

  /** The ids among the incoming that were there already and mean the same. */
  public static List<String> unchanged(EntitySet before, EntityLines incoming) {
    List<String> same = new ArrayList<>();
    incoming
        .byId()
        .forEach(
            (id, line) -> {
              if (before.entity(id).filter(line.entity()::equals).isPresent()) {
                same.add(id);
              }
            });
    return same;
  }
}
