package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.crypto.refusal.Reason;

class VerdictViewTest {
  @ParameterizedTest
  @EnumSource(Reason.class)
  void hasWordsInBothLanguagesForEveryReason(Reason reason) {
    for (var language : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
      assertThat(
              ResourceBundle.getBundle("org.seine.document.verdicts", language)
                  .getString(reason.name()))
          .isNotBlank();
    }
  }
}
