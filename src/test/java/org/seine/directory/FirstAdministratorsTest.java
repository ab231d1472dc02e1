package org.seine.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.directory.FirstAdministrators.Appointment;

class FirstAdministratorsTest {
  @Test
  void areTwoPersons() throws IOException {
    assertThat(Appointment.read("a1 Ada First\nb2 Ben Second\n\n"))
        .containsExactly(new Appointment("a1", "Ada First"), new Appointment("b2", "Ben Second"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a1 Ada", "a1 Ada\na1 Ada again", "a1 Ada\nb2", "a1 A\nb2 B\nc3 C"})
  void areNeverOneNorTheSameTwiceNorMore(String text) {
    assertThatThrownBy(() -> Appointment.read(text)).isInstanceOf(IOException.class);
  }
}
