package org.seine.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seine.crypto.manifest.ConsentQuestion;

/** A question as its own unit reads it again, to know a repeated call from another one. */
record Asked(ConsentQuestion question, String words) {
  boolean isSame(
      int version,
      Material material,
      List<UseForm> uses,
      Optional<LocalDate> answerBy,
      String said) {
    return Views.isSame(question, version, material, uses)
        && question.answerBy().equals(answerBy)
        && words.equals(said);
  }

  @Override
  public String toString() {
    return "Asked[…]";
  }
}
