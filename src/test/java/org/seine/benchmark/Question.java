package org.seine.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.seine.benchmark.PlayedWorld.Played;
import org.seine.measure.MeasureWorld;

/**
 * What one unit asks.
 *
 * @param kind by which it is counted
 * @param by whose members ask it
 */
record Question(String kind, Party by, String path) {
  /** How many questions of a kind differ by their values. */
  private static final int SEVERAL = 5;

  /** All that the units ask, each of what it has a place in. */
  static List<Question> all(List<Played> played) {
    List<Question> all = new ArrayList<>();
    for (var party : Party.values()) {
      Predicate<Played> seen = one -> party.ofCourt() || one.state() == party;
      var own = new ArrayList<>(played.stream().filter(seen).toList());
      java.util.Collections.shuffle(own, new Random(party.ordinal()));
      of(party, own.subList(0, Math.min(own.size(), 60)))
          .forEach((kind, path) -> path.forEach(one -> all.add(new Question(kind, party, one))));
    }
    return all;
  }

  private static Map<String, List<String>> of(Party party, List<Played> own) {
    var assets = MeasureWorld.ASSETS;
    var measures = MeasureWorld.MEASURES;
    var today = LocalDate.now();
    var random = new Random(party.ordinal());
    var several = own.subList(0, Math.min(own.size(), SEVERAL));
    Map<String, List<String>> all = new HashMap<>();
    all.put("register", List.of("/api/v1/register"));
    all.put("assets", List.of(assets));
    all.put("assets, a later page", later(assets + "?", random));
    all.put(
        "assets of a file",
        several.stream().map(one -> assets + "?dossier=" + one.dossier()).toList());
    all.put("assets frozen", later(assets + "?standing=FROZEN&", random));
    all.put("assets of a type", later(assets + "?type=VESSEL&", random));
    all.put("assets with a claim", List.of(assets + "?claimed=true"));
    all.put("measures", List.of(measures));
    all.put("measures, a later page", later(measures + "?", random));
    all.put(
        "measures of a file",
        several.stream().map(one -> measures + "?dossier=" + one.dossier()).toList());
    all.put(
        "measures of an asset",
        own.stream().map(one -> measures + "?asset=" + one.asset()).toList());
    all.put("measures frozen", later(measures + "?state=FROZEN&", random));
    all.put(
        "measures of a State",
        java.util.stream.Stream.of(Party.PORT_CALLIS, Party.MARAVELLE, Party.TARSENIA)
            .map(state -> measures + "?executing=" + state.participant)
            .toList());
    all.put(
        "measures that end soon",
        List.of(measures + "?endsFrom=%s&endsBefore=%s".formatted(today, today.plusDays(90))));
    all.put("measures with an alarm", List.of(measures + "?alarmed=true"));
    all.put("measures with a claim", List.of(measures + "?claimed=true"));
    all.put("one measure", own.stream().map(one -> measures + "/" + one.measure()).toList());
    return all;
  }

  private static List<String> later(String path, Random random) {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < SEVERAL; i++) {
      pages.add(path + "after=" + new UUID(random.nextLong(), random.nextLong()));
    }
    return pages;
  }
}
