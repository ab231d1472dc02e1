package org.seine.report.figures;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;

/** Figures of one year: of all, or of one State. They name nobody and hold no content. */
@Schema(name = "Figures")
@TemplateData
public record Figures(List<Counted> counts, List<Time> times, List<Total> sums) {

  /** So many of one code. */
  @Schema(name = "FigureCount")
  @TemplateData
  public record Counted(Section section, String code, long number) {
    /** Under which a report finds its words. */
    public String key() {
      return "figures.%s.%s".formatted(section.words(), code);
    }
  }

  /** What was counted of one section, for a report. */
  @TemplateData
  public record Group(Section section, List<Counted> counts) {
    /** Under which a report finds its words. */
    public String key() {
      return "figures." + section;
    }
  }

  /**
   * How long a step took, from the day on which the measure was begun, or the request was sent.
   *
   * @param section measures, or requests of one direction
   * @param number how many of them
   * @param medianDays half of them took no longer
   */
  @Schema(name = "FigureTime")
  @TemplateData
  public record Time(Section section, String step, int number, int medianDays) {
    /** Under which a report finds its words. */
    public String key() {
      return "figures.step." + step;
    }
  }

  /** The times of one section, for a report. */
  @TemplateData
  public record Span(Section section, List<Time> times) {
    /** Under which a report finds its words. */
    public String key() {
      return "figures.TIMES." + section;
    }
  }

  /** What entries of one kind come to, in one currency; nothing is converted. */
  @Schema(name = "FigureSum")
  @TemplateData
  public record Total(String kind, Money sum) {
    /** Under which a report finds its words. */
    public String key() {
      return "figures.entry." + kind;
    }
  }

  /** The counts by section, for a report. */
  public List<Group> groups() {
    return counts.stream()
        .map(Counted::section)
        .distinct()
        .map(
            section ->
                new Group(
                    section, counts.stream().filter(one -> one.section() == section).toList()))
        .toList();
  }

  /** The times by section, for a report. */
  public List<Span> spans() {
    return times.stream()
        .map(Time::section)
        .distinct()
        .map(
            section ->
                new Span(section, times.stream().filter(one -> one.section() == section).toList()))
        .toList();
  }

  /** Those of what was counted that are of participants such as these. */
  static Figures of(Found found, Predicate<@Nullable UUID> wanted) {
    return new Figures(counts(found, wanted), times(found, wanted), sums(found, wanted));
  }

  private static List<Counted> counts(Found found, Predicate<@Nullable UUID> wanted) {
    Map<Section, Map<String, Long>> all = new TreeMap<>();
    for (var one : found.counts()) {
      if (wanted.test(one.participant())) {
        all.computeIfAbsent(one.section(), section -> new TreeMap<>())
            .merge(one.code(), one.number(), Long::sum);
      }
    }
    List<Counted> counts = new ArrayList<>();
    all.forEach(
        (section, codes) ->
            codes.forEach((code, number) -> counts.add(new Counted(section, code, number))));
    return counts;
  }

  private static List<Time> times(Found found, Predicate<@Nullable UUID> wanted) {
    Map<Section, Map<String, List<Integer>>> all = new TreeMap<>();
    for (var one : found.lapses()) {
      if (wanted.test(one.participant())) {
        all.computeIfAbsent(one.section(), section -> new TreeMap<>())
            .computeIfAbsent(one.step(), step -> new ArrayList<>())
            .add(one.days());
      }
    }
    List<Time> times = new ArrayList<>();
    all.forEach(
        (section, steps) ->
            steps.forEach(
                (step, days) -> times.add(new Time(section, step, days.size(), median(days)))));
    return times;
  }

  /** The lower one of the two in the middle: a day that was, not one between two. */
  private static int median(List<Integer> days) {
    return days.stream().sorted().toList().get((days.size() - 1) / 2);
  }

  private static List<Total> sums(Found found, Predicate<@Nullable UUID> wanted) {
    Map<String, Map<String, BigDecimal>> all = new TreeMap<>();
    for (var one : found.sums()) {
      if (wanted.test(one.participant())) {
        all.computeIfAbsent(one.kind(), kind -> new TreeMap<>())
            .merge(one.currency(), one.amount(), BigDecimal::add);
      }
    }
    List<Total> sums = new ArrayList<>();
    all.forEach(
        (kind, currencies) ->
            currencies.forEach(
                (currency, amount) -> sums.add(new Total(kind, Money.of(amount, currency)))));
    return sums;
  }
}
