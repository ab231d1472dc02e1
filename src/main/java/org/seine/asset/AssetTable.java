package org.seine.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/**
 * Reads a table of assets (RFC 4180, UTF-8, first line names the columns). Every fault of every
 * line is found, so that one mend is enough.
 */
@ApplicationScoped
class AssetTable {
  static final int MOST_ROWS = 500;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final Validator validator;
  private final Clock clock;

  AssetTable(Validator validator, Clock clock) {
    this.validator = validator;
    this.clock = clock;
  }

  /**
   * The rows of a table.
   *
   * @throws TableRefused naming every fault; no row is then to be taken (422)
   * @throws BadInput if it is no table of these columns at all (400)
   */
  List<Row> read(byte[] table, boolean inventedAllowed) {
    List<RowFault> faults = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    try (var lines = CSVParser.parse(new StringReader(text(table)), FORMAT)) {
      requireColumns(lines.getHeaderNames());
      for (CSVRecord line : lines) {
        if (rows.size() + faults.size() >= MOST_ROWS) {
          throw new BadInput("", "at most " + MOST_ROWS + " rows", "more");
        }
        var reader = new AssetTableRow(line);
        rows.add(reader.read(validator, clock, inventedAllowed));
        faults.addAll(reader.faults());
      }
    } catch (UncheckedIOException | IOException | IllegalArgumentException broken) {
      throw new BadInput("", "a table as RFC 4180 has it, its columns named once", "another form");
    }
    if (rows.isEmpty()) {
      throw new BadInput("", "at least one row", "none");
    }
    if (!faults.isEmpty()) {
      throw new TableRefused(faults);
    }
    return rows;
  }

  private static void requireColumns(List<String> named) {
    Set<String> known = new HashSet<>();
    Arrays.stream(AssetColumn.values()).forEach(column -> known.add(column.name()));
    if (!known.containsAll(named)) {
      throw new BadInput("", "columns among " + List.of(AssetColumn.values()), "another");
    }
    for (var column : AssetColumn.values()) {
      if (column.isRequired() && !named.contains(column.name())) {
        throw new BadInput("", "a column " + column, "none");
      }
    }
  }

  private static String text(byte[] table) throws CharacterCodingException {
    var text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(table))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * One row.
   *
   * @param line its number, the line that names the columns being 1
   * @param seen what it was worth; null where the row tells no value
   */
  record Row(long line, AssetForm form, @Nullable Observation seen) {}
}
