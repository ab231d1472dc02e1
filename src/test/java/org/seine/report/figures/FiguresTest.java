package org.seine.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.asset.Money;
import org.seine.report.ReportLanguage;
import org.seine.report.Words;
import org.seine.report.figures.Figures.Counted;
import org.seine.report.figures.Figures.Time;
import org.seine.report.figures.Figures.Total;
import org.seine.request.Assistance;
import org.seine.request.RequestState;

@DisplayName("Figures")
class FiguresTest {
  private static final UUID STATE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private final Found found =
      new Found(
          List.of(
              new Found.Count(STATE, Section.MEASURES, "FROZEN", 2),
              new Found.Count(OTHER, Section.MEASURES, "FROZEN", 3),
              new Found.Count(null, Section.DOSSIERS, "OPEN", 1)),
          List.of(
              new Found.Lapse(STATE, Section.MEASURES, "FREEZE", 9),
              new Found.Lapse(OTHER, Section.MEASURES, "FREEZE", 4),
              new Found.Lapse(OTHER, Section.MEASURES, "FREEZE", 70),
              new Found.Lapse(OTHER, Section.REQUESTS, "REPLY", 12),
              new Found.Lapse(OTHER, Section.STATE_REQUESTS, "REPLY", 30)),
          List.of(
              new Found.Sum(STATE, "SALE_PRICE", "USD", new BigDecimal("0.10")),
              new Found.Sum(OTHER, "SALE_PRICE", "USD", new BigDecimal("0.20")),
              new Found.Sum(OTHER, "SALE_PRICE", "EUR", new BigDecimal("7.00"))));

  @Test
  void addUpWhatWasCountedOfEverybody() {
    var all = Figures.of(found, participant -> true);
    assertThat(all.counts())
        .containsExactly(
            new Counted(Section.DOSSIERS, "OPEN", 1), new Counted(Section.MEASURES, "FROZEN", 5));
    assertThat(all.times())
        .containsExactly(
            new Time(Section.REQUESTS, "REPLY", 1, 12),
            new Time(Section.STATE_REQUESTS, "REPLY", 1, 30),
            new Time(Section.MEASURES, "FREEZE", 3, 9));
    assertThat(all.sums())
        .containsExactly(
            new Total("SALE_PRICE", Money.of(new BigDecimal("7.00"), "EUR")),
            new Total("SALE_PRICE", Money.of(new BigDecimal("0.30"), "USD")));
  }

  @ParameterizedTest
  @EnumSource(ReportLanguage.class)
  void haveWordsForEachRequestThatWasSent(ReportLanguage language) {
    var words = new Words(language);
    for (var section : List.of(Section.ASSISTANCE, Section.STATE_ASSISTANCE)) {
      for (var kind : Assistance.values()) {
        assertThat(words.of(new Counted(section, kind.name(), 1).key())).isNotEqualTo(kind.name());
      }
    }
    for (var section : List.of(Section.REQUESTS, Section.STATE_REQUESTS)) {
      for (var state : EnumSet.range(RequestState.URGENT_UNCONFIRMED, RequestState.WITHDRAWN)) {
        assertThat(words.of(new Counted(section, state.name(), 1).key()))
            .isNotEqualTo(state.name());
      }
    }
    var all = Figures.of(found, participant -> true);
    assertThat(all.spans()).noneMatch(span -> span.key().endsWith("." + words.of(span.key())));
    assertThat(all.times()).noneMatch(time -> time.step().equals(words.of(time.key())));
  }

  @Test
  void ofOneStateHoldNothingOfAnother() {
    var one = Figures.of(found, STATE::equals);
    assertThat(one.counts()).containsExactly(new Counted(Section.MEASURES, "FROZEN", 2));
    assertThat(one.times()).containsExactly(new Time(Section.MEASURES, "FREEZE", 1, 9));
    assertThat(one.sums())
        .containsExactly(new Total("SALE_PRICE", Money.of(new BigDecimal("0.10"), "USD")));
  }
}
