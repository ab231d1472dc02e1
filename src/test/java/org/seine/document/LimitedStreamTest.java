package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
}
