package org.seine.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A packing")
class PackingTest {
  @ParameterizedTest(name = "gzip is taken by \"{0}\": {1}")
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "none|false",
        "''|false",
        "gzip|true",
        "deflate, GZIP;q=0.5|true",
        "gzip;q=0|false",
        "gzip; q=0.000|false",
        "br|false",
        "gzipped|false"
      })
  void isTakenOnlyIfTheCallerSaysSo(String accepted, boolean isTaken) {
    assertThat(Packing.isTaken(accepted, "gzip")).isEqualTo(isTaken);
  }
}
