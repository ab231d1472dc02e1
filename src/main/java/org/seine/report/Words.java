package org.seine.report;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;

/** The words, days and amounts of a report in one language. */
@TemplateData
public final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final DateTimeFormatter days;
  private final Locale locale;

  /** The words of a language. */
  public Words(ReportLanguage language) {
    this.locale = language.locale();
    this.bundle = ResourceBundle.getBundle("org.seine.report.words", locale, NO_FALLBACK);
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.days());
  }

  /**
   * The words under a key; of a code that has none the code itself, since a report is never lost.
   */
  public String of(String key) {
    return bundle.containsKey(key)
        ? bundle.getString(key)
        : key.substring(key.lastIndexOf('.') + 1);
  }

  /** The words for a code: a kind, a state, a standing. */
  public String of(Enum<?> code) {
    return bundle.getString(code.name());
  }

  /** A number of any type: a template finds no method that takes a wider one than its value's. */
  public String number(Number number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A day, or nothing. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : days.format(day);
  }

  /** An amount with its currency, or nothing. */
  public String money(@Nullable Money money) {
    if (money == null) {
      return "";
    }
    BigDecimal value = money.value();
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(value.scale());
    format.setMaximumFractionDigits(value.scale());
    return money.currency() + " " + format.format(value);
  }
}
