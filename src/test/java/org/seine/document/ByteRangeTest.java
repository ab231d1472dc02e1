package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=5-4",
        "bytes=0-1,3-4",
        "x=0-1",
        "bytes=0-99999999999999999999"
      })
  void isTheWholeWhereNoneCanBeRead(String header) {
    assertThat(ByteRange.of(header, 10)).isEmpty();
  }

  @Test
  void isTheWholeWhereNoneIsAskedFor() {
    assertThat(ByteRange.of(null, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0"})
  void isRefusedBehindTheEnd(String header) {
    assertThatThrownBy(() -> ByteRange.of(header, 10)).isInstanceOf(RangeNotSatisfiable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-", "bytes=-5"})
  void isRefusedWithinNothing(String header) {
    assertThatThrownBy(() -> ByteRange.of(header, 0)).isInstanceOf(RangeNotSatisfiable.class);
  }

  @Property
  void liesWithinTheDocumentWhateverIsAsked(
      @ForAll @LongRange(min = 0, max = 1L << 40) long from,
      @ForAll @LongRange(min = 0, max = 1L << 40) long to,
      @ForAll @LongRange(min = 1, max = 1L << 40) long length) {
    try {
      ByteRange.of("bytes=" + from + "-" + to, length)
          .ifPresent(
              range -> {
                assertThat(range.from()).isBetween(0L, length - 1);
                assertThat(range.to()).isBetween(range.from(), length - 1);
              });
    } catch (RangeNotSatisfiable behind) {
      assertThat(from).isGreaterThanOrEqualTo(length);
    }
  }
}
