package org.seine.notice.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a mail says: the kind of what happened, when, and the address of its page. A mailbox is read
 * by others, so nothing else.
 */
final class MailText {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final DateTimeFormatter time;
  private final String portal;

  /**
   * @param language English for what is not spoken here
   * @param zone the unit's
   * @param portal the portal's address
   */
  MailText(Locale language, ZoneId zone, String portal) {
    this.words = ResourceBundle.getBundle("org.seine.notice.mail.words", language, NO_FALLBACK);
    // The Court writes the day before the month.
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(english ? Locale.UK : language)
            .withZone(zone);
    this.portal = portal;
  }

  String subject(List<Line> lines) {
    boolean urgent = lines.stream().anyMatch(Line::urgent);
    return words.getString(
        urgent ? "subject.urgent" : lines.size() == 1 ? "subject.one" : "subject.several");
  }

  String body(List<Line> lines) {
    var text = new StringBuilder(words.getString("head")).append("\n\n");
    for (Line line : lines) {
      text.append(time.format(line.at()))
          .append(" – ")
          .append(words.getString("kind." + line.kind()))
          .append(line.urgent() ? " (" + words.getString("urgent") + ")" : "")
          .append('\n')
          .append(portal)
          .append(line.page())
          .append("\n\n");
    }
    return text.append(words.getString("foot")).append('\n').toString();
  }
}
