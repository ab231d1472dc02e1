package org.seine.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Those of a unit whom a record concerns, as things stand on one day. A plain value: who is told
 * follows from it alone.
 *
 * @param serving every member who can act for the unit
 * @param worker who works on the record, if anybody
 * @param followers who follow it
 * @param leaves the unit's leaves
 * @param today the day in the unit's time zone
 */
record Circle(
    Set<UUID> serving,
    @Nullable UUID worker,
    List<UUID> followers,
    List<Leave> leaves,
    LocalDate today) {

  /** Worker and followers; everybody where nobody works on it, so that nothing lies unread. */
  List<Told> everybody() {
    Set<UUID> meant = concerned();
    if (worker == null || !serving.contains(worker)) {
      meant.addAll(serving);
    }
    return withSubstitutes(meant);
  }

  /** Worker and followers only. */
  List<Told> thoseConcerned() {
    return withSubstitutes(concerned());
  }

  /** One member, with the substitute where this one is away. */
  List<Told> only(UUID member) {
    Set<UUID> meant = new LinkedHashSet<>();
    if (serving.contains(member)) {
      meant.add(member);
    }
    return withSubstitutes(meant);
  }

  /** Who stands in for this member today, where this one is away. */
  @Nullable UUID standIn(@Nullable UUID member) {
    for (Leave leave : leaves) {
      if (leave.member.equals(member) && leave.isOn(today) && serving.contains(leave.substitute)) {
        return leave.substitute;
      }
    }
    return null;
  }

  private Set<UUID> concerned() {
    Set<UUID> meant = new LinkedHashSet<>();
    if (worker != null && serving.contains(worker)) {
      meant.add(worker);
    }
    followers.stream().filter(serving::contains).forEach(meant::add);
    return meant;
  }

  private List<Told> withSubstitutes(Set<UUID> meant) {
    Map<UUID, Told> told = new LinkedHashMap<>();
    List<UUID> absent = new ArrayList<>();
    for (UUID member : meant) {
      boolean away = standIn(member) != null;
      told.put(member, new Told(member, null, away));
      if (away) {
        absent.add(member);
      }
    }
    for (UUID member : absent) {
      UUID substitute = standIn(member);
      if (substitute != null) {
        told.putIfAbsent(substitute, new Told(substitute, member, standIn(substitute) != null));
      }
    }
    return List.copyOf(told.values());
  }
}
