package org.seine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.seine.measure.MeasureRow;
import org.seine.web.SafeCell;

/**
 * The register as a table (RFC 4180, UTF-8) with a line of names first. No cell starts a formula:
 * see {@link SafeCell}.
 */
final class RegisterTable {
  private RegisterTable() {}

  static byte[] of(List<MeasureRow> rows, Map<UUID, String> participants) {
    var table = new StringBuilder();
    try (var printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      printer.printRecord(
          "measure",
          "dossier",
          "asset",
          "name",
          "executing",
          "footing",
          "state",
          "since",
          "endsOn",
          "reading",
          "value",
          "currency",
          "openClaims",
          "alarms");
      for (var row : rows) {
        var value = row.value();
        printer.printRecord(
            cells(
                row.id(),
                row.dossier(),
                row.asset(),
                row.name(),
                participants.getOrDefault(row.executing(), ""),
                row.footing(),
                row.state(),
                row.since(),
                row.endsOn(),
                row.reading(),
                value == null ? null : value.amount(),
                value == null ? null : value.currency(),
                row.openClaims(),
                row.alarms()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(@Nullable Object... values) {
    List<String> cells = new ArrayList<>();
    for (var value : values) {
      cells.add(SafeCell.of(value));
    }
    return cells;
  }
}
