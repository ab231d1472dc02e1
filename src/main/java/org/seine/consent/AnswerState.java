package org.seine.consent;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentDecision;
import org.seine.crypto.manifest.ConsentQuestion;

/** What came of a question with one of those who must consent. */
@Schema(name = "ConsentAnswerState")
enum AnswerState {
  /** The provider is the originator, so that nobody else is asked. */
  NOT_ASKED,
  /** No answer yet. It is neither consent nor refusal, however long it lasts. */
  WAITING,
  GRANTED,
  /** Some uses, or some things, and not others. */
  PARTLY_GRANTED,
  REFUSED,
  /** Bound by a pre-existing obligation of confidentiality. Art. 73. */
  UNABLE;

  /** What an answer makes of it. */
  static AnswerState of(
      ConsentQuestion question, ConsentAnswer.Outcome outcome, List<ConsentDecision> decisions) {
    if (outcome == ConsentAnswer.Outcome.UNABLE) {
      return UNABLE;
    }
    List<List<UUID>> granted = decisions.stream().map(ConsentDecision::granted).toList();
    if (granted.stream().allMatch(List::isEmpty)) {
      return REFUSED;
    }
    return granted.stream().allMatch(things -> things.size() == question.things().size())
        ? GRANTED
        : PARTLY_GRANTED;
  }

  /** Whether something that was asked for may not be done, by the word of whoever answered. */
  boolean withholdsSomething() {
    return this == PARTLY_GRANTED || this == REFUSED || this == UNABLE;
  }
}
