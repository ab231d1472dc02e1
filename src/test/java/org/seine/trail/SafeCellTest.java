package org.seine.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cell of an exported table")
class SafeCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"https://example.org\",\"open\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1,1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\uff1d1+1",
      })
  void startsNoFormula(String name) throws IOException {
    assertThat(exported(name).get("memberName")).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Élodie Maraquin", "a=b", "غاسبار", "\u202ex", "a,\"b\"\r\nc", "'"})
  void isOtherwiseAsItWas(String name) throws IOException {
    assertThat(exported(name).get("memberName")).isEqualTo(name);
  }

  @Test
  void isEmptyWhereNothingIsSaid() throws IOException {
    assertThat(exported(null).get("memberName")).isEmpty();
    assertThat(exported(null).get("recordId")).isEmpty();
  }

  @Property
  void loosesNothing(@ForAll String name) throws IOException {
    String cell = exported(name).get("memberName");
    assertThat(cell).isIn(name, "'" + name);
    assertThat(cell).doesNotMatch("(?s)[=+@\\-\\t\\r\\n].*");
  }

  /** What a program reads of an entry by a member of this name. */
  private static CSVRecord exported(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvLines lines = new CsvLines(out);
    lines.add(entry(name));
    lines.flush();
    List<CSVRecord> read =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
            .getRecords();
    assertThat(read).hasSize(1);
    return read.get(0);
  }

  private static TrailEntryView entry(String name) {
    return new TrailEntryView(
        new UUID(1, 2),
        Instant.EPOCH,
        new UUID(3, 4),
        name,
        null,
        "portal",
        "key.use",
        null,
        null,
        "done",
        null,
        1,
        "call",
        null);
  }
}
