package org.seine.report.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.seine.web.SafeCell;

/**
 * Annual figures as a table (RFC 4180, UTF-8) with a line of names first. No cell starts a formula:
 * see {@link SafeCell}.
 */
final class FiguresTable {
  private static final String TIMES = "TIMES";
  private static final String SUMS = "SUMS";

  private FiguresTable() {}

  static byte[] of(FiguresView view) {
    var table = new StringBuilder();
    try (var printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
      printer.printRecord(
          "year", "state", "section", "code", "number", "medianDays", "amount", "currency");
      if (view.all() != null) {
        print(printer, view.year(), "", view.all());
      }
      for (var state : view.apart()) {
        print(printer, view.year(), state.name(), state.figures());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return table.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void print(CSVPrinter printer, int year, String state, Figures figures)
      throws IOException {
    for (var one : figures.counts()) {
      print(printer, year, state, one.section(), one.code(), one.number(), null, null, null);
    }
    for (var one : figures.times()) {
      print(
          printer,
          year,
          state,
          times(one.section()),
          one.step(),
          one.number(),
          one.medianDays(),
          null,
          null);
    }
    for (var one : figures.sums()) {
      var sum = one.sum();
      print(printer, year, state, SUMS, one.kind(), null, null, sum.amount(), sum.currency());
    }
  }

  /** Those of measures stand under their old name. */
  private static String times(Section section) {
    return section == Section.MEASURES ? TIMES : TIMES + "_" + section;
  }

  private static void print(CSVPrinter printer, @Nullable Object... values) throws IOException {
    List<String> cells = new ArrayList<>();
    for (var value : values) {
      cells.add(SafeCell.of(value));
    }
    printer.printRecord(cells);
  }
}
