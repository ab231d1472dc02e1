package org.seine.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a measure's ledger as it is stored: amount and kind; its note lies sealed. */
@Entity
@Table(name = "measure_money")
class LedgerRow {
  @Id UUID key;
  UUID measure;
  int step;

  @Enumerated(EnumType.STRING)
  LedgerEntry.Kind kind;

  @Enumerated(EnumType.STRING)
  LedgerEntry.@Nullable Bearer bearer;

  BigDecimal amount;
  String currency;

  /**
   * As it is stored.
   *
   * @param step the number of the step that told it
   */
  static LedgerRow of(Measure measure, int step, LedgerEntry entry) {
    var row = new LedgerRow();
    row.key = UUID.randomUUID();
    row.measure = measure.key;
    row.step = step;
    row.kind = entry.kind();
    row.bearer = entry.bearer();
    row.amount = entry.money().value();
    row.currency = entry.money().currency();
    return row;
  }
}
