package org.seine.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

class EntryBytesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/trail-entry-v1");

  private static final TrailEntry OPENED =
      new TrailEntry(
          UUID.fromString("01900000-0000-7000-8000-000000000001"),
          "000102030405060708090a0b0c0d0e0f",
          Instant.parse("2026-03-01T12:34:56.000789Z"),
          UUID.fromString("7e57c0de-0000-4000-8000-000000000002"),
          UUID.fromString("7e57c0de-0000-4000-8000-000000000003"),
          "focal-point+investigator",
          Operation.OPEN_LEAD,
          new RecordRef(
              RecordKind.LEAD,
              UUID.fromString("01900000-0000-7000-8000-000000000004"),
              2,
              UUID.fromString("7e57c0de-0000-4000-8000-000000000005")),
          "assessment",
          Outcome.DONE,
          null,
          1,
          "01900000-0000-7000-8000-000000000006");

  private static final TrailEntry COUNTED =
      new TrailEntry(
          UUID.fromString("01900000-0000-7000-8000-000000000007"),
          "ffffffffffffffffffffffffffffffff",
          Instant.parse("2026-03-01T12:35:00Z"),
          null,
          null,
          "portal",
          Operation.COUNT_ANONYMOUS_REFUSALS,
          null,
          null,
          Outcome.REFUSED,
          "not-signed-in",
          4711,
          "count");

  @Test
  void areTheGoldenBytes() throws IOException {
    assertThat(EntryBytes.of(OPENED)).isEqualTo(golden("opened.json"));
    assertThat(EntryBytes.of(COUNTED)).isEqualTo(golden("counted.json"));
  }

  @Test
  void areReadBackAsTheSameEntry() throws IOException, NotAnEntry {
    assertThat(EntryBytes.read(golden("opened.json"))).isEqualTo(OPENED);
    assertThat(EntryBytes.read(golden("counted.json"))).isEqualTo(COUNTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "{\"format\":\"seine/trail-entry/2\"}",
      })
  void refuseWhatIsNoEntry(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refuseASecondFormOfTheSameEntry() throws IOException {
    String line = new String(golden("opened.json"), StandardCharsets.US_ASCII);
    refused(line + "\n");
    refused(line.replace(",\"", ", \""));
    refused(line.replace("7e57c0de", "7E57C0DE"));
    refused(line.replace("\"count\":1", "\"count\":01"));
    refused(line.replace("\"purpose\":\"assessment\",", ""));
    refused(line.replace("\"count\":1", "\"count\":1,\"count\":1"));
    refused(line.replace("assessment", "\\u0061ssessment"));
  }

  @Test
  void refuseACodeThatIsNone() throws IOException {
    String line = new String(golden("opened.json"), StandardCharsets.US_ASCII);
    refused(line.replace("lead.open", "lead.burn"));
    refused(line.replace("\"done\"", "\"lost\""));
    refused(line.replace("2026-03-01", "2026-02-30"));
  }

  @Test
  void refuseMoreThanAnEntryCanBe() {
    refused(new byte[EntryBytes.LONGEST + 1]);
  }

  @Test
  void holdNoFreeText() {
    TrailEntry talkative = OPENED.purpose("because \"he\" asked");
    assertThatThrownBy(talkative::bytes).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  boolean areRefusedOrTheSameWhenAnyByteIsChanged(
      @ForAll @IntRange(min = 0, max = 500) int place, @ForAll byte value) throws IOException {
    byte[] bytes = golden("opened.json");
    bytes[place % bytes.length] = value;
    try {
      return java.util.Arrays.equals(EntryBytes.read(bytes).bytes(), bytes);
    } catch (NotAnEntry refused) {
      return true;
    }
  }

  private static void refused(String text) {
    refused(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(byte[] bytes) {
    assertThatThrownBy(() -> EntryBytes.read(bytes)).isInstanceOf(NotAnEntry.class);
  }

  private static byte[] golden(String name) throws IOException {
    return Files.readAllBytes(GOLDEN.resolve(name));
  }
}
