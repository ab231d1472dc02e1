package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
  @Test
  void takesAsMuchAsTheLimit() throws IOException {
    assertThat(new LimitedStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes())
        .hasSize(10);
  }

  @Test
  void refusesTheFirstByteBeyondIt() {
    var stream = new LimitedStream(new ByteArrayInputStream(new byte[11]), 10);
    assertThatThrownBy(stream::readAllBytes).isInstanceOf(TooLarge.class);
  }

  @Test
  void isCutShortWhereTheClientHangsUp() {
    var line =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[3]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("hung up");
              }
            });

    assertThatThrownBy(new LimitedStream(line, 10)::readAllBytes).isInstanceOf(CutShort.class);
  }

  @Test
  void tellsEveryByteFromTheEnd() throws IOException {
    var stream = new LimitedStream(new ByteArrayInputStream(new byte[] {-1, 0}), 10);

    assertThat(stream.read()).isEqualTo(255);
    assertThat(stream.read()).isZero();
    assertThat(stream.read()).isEqualTo(-1);
  }
}
