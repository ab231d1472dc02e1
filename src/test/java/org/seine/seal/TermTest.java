package org.seine.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.seal.Term.Field.IDENTIFIER;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  @ParameterizedTest
  @CsvSource({
    "QM45 1000 4200 0700 1907 3365, QM4510004200070019073365",
    "qm45-1000, QM451000",
    "ICC-99/17, ICC9917",
    "FIU 2019/113, FIU2019113",
    "０１２, 012",
    "ﬁu 1, FIU1",
    "дело 7, ДЕЛО7"
  })
  void isTheSameHoweverItIsWritten(String written, String form) {
    assertThat(Term.of(IDENTIFIER, written)).contains(new Term(IDENTIFIER, form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "/.,", "\u202e", "\u0000"})
  void isNothingWithoutALetterOrADigit(String written) {
    assertThat(Term.of(IDENTIFIER, written)).isEmpty();
    assertThat(Term.meantBy(written)).isEmpty();
  }

  @Test
  void saysNothingOfItsValueWhenPrinted() {
    assertThat(Term.of(IDENTIFIER, "QM451000").orElseThrow()).hasToString("Term[IDENTIFIER]");
  }

  @Property
  void hasOneFormThatStaysAsItIs(@ForAll String written) {
    Term.of(IDENTIFIER, written)
        .ifPresent(term -> assertThat(Term.of(IDENTIFIER, term.value())).contains(term));
  }

  @Property
  void isMeantInEveryField(@ForAll String written) {
    List<Term.Field> fields = Term.meantBy(written).stream().map(Term::field).toList();

    assertThat(fields).doesNotHaveDuplicates();
    assertThat(fields.size()).isIn(0, Term.Field.values().length);
  }
}
