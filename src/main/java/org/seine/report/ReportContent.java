package org.seine.report;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
import org.seine.dossier.DossierAccess;
import org.seine.measure.MeasureRow;
import org.seine.measure.MeasureState;
import org.seine.measure.Term;

/**
 * What a report tells.
 *
 * @param on the day it was made
 * @param held the sum of what is frozen or seized, by currency; each asset once
 * @param byState the measures of each executing State
 */
@TemplateData
public record ReportContent(
    String title,
    String situation,
    @Nullable String caseNumber,
    LocalDate on,
    List<Money> held,
    int heldAssets,
    List<OfState> byState,
    List<MeasureRow> endingSoon,
    List<MeasureRow> expired,
    List<MeasureRow> releasePending,
    List<MeasureRow> claimed) {

  /** The measures that one State executes. */
  @TemplateData
  public record OfState(String name, List<MeasureRow> measures) {}

  static ReportContent of(
      DossierAccess.About about, List<MeasureRow> rows, Map<UUID, String> names, LocalDate today) {
    Map<String, List<MeasureRow>> byState = new TreeMap<>();
    for (var row : rows) {
      byState
          .computeIfAbsent(names.getOrDefault(row.executing(), "?"), name -> new ArrayList<>())
          .add(row);
    }
    Set<UUID> heldAssets = new LinkedHashSet<>();
    var held = held(rows, heldAssets);
    return new ReportContent(
        about.title(),
        about.situation(),
        about.caseNumber(),
        today,
        held,
        heldAssets.size(),
        byState.entrySet().stream()
            .map(entry -> new OfState(entry.getKey(), entry.getValue()))
            .toList(),
        where(rows, row -> row.reading() == Term.Reading.ENDING),
        where(rows, row -> row.reading() == Term.Reading.EXPIRED),
        where(rows, row -> row.state() == MeasureState.RELEASE_PENDING),
        where(rows, row -> row.openClaims() > 0));
  }

  private static List<Money> held(List<MeasureRow> rows, Set<UUID> assets) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (var row : rows) {
      var value = row.value();
      if (row.state().isHeld() && assets.add(row.asset()) && value != null) {
        sums.merge(value.currency(), value.value(), BigDecimal::add);
      }
    }
    return sums.entrySet().stream().map(sum -> Money.of(sum.getValue(), sum.getKey())).toList();
  }

  private static List<MeasureRow> where(List<MeasureRow> rows, Predicate<MeasureRow> wanted) {
    return rows.stream().filter(wanted).toList();
  }
}
