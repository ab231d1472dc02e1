package org.seine.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.seine.trail.TrailEntryView.About;
import org.seine.web.SafeCell;

/**
 * Entries as a table (RFC 4180, UTF-8) with a line of names first. No cell starts a formula: see
 * {@link SafeCell}. The canonical bytes are left out; JSON Lines have them.
 */
final class CsvLines implements EntryLines {
  private final CSVPrinter printer;

  CsvLines(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(
        "id",
        "at",
        "member",
        "memberName",
        "unit",
        "role",
        "operation",
        "recordKind",
        "recordId",
        "recordVersion",
        "recordUnit",
        "purpose",
        "outcome",
        "reason",
        "count",
        "request");
  }

  @Override
  public void add(TrailEntryView entry) throws IOException {
    About about = entry.record();
    printer.printRecord(
        Stream.of(
                entry.id(),
                entry.at(),
                entry.member(),
                entry.memberName(),
                entry.unit(),
                entry.role(),
                entry.operation(),
                about == null ? null : about.kind(),
                about == null ? null : about.id(),
                about == null ? null : about.version(),
                about == null ? null : about.unit(),
                entry.purpose(),
                entry.outcome(),
                entry.reason(),
                entry.count(),
                entry.request())
            .map(SafeCell::of));
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }
}
