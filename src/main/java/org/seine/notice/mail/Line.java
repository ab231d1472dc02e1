package org.seine.notice.mail;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.announce.Happening;

/**
 * A line of a mail.
 *
 * @param unit for which unit it is
 * @param member to whom; null for the unit's contact point
 * @param tries how often it was tried, this time included
 */
record Line(
    UUID key,
    UUID unit,
    @Nullable UUID member,
    Happening kind,
    String recordKind,
    UUID record,
    @Nullable UUID provider,
    boolean urgent,
    Instant at,
    int tries) {
  static Line of(Row row) {
    return new Line(
        row.getUUID("key"),
        row.getUUID("unit"),
        row.getUUID("member"),
        Happening.valueOf(row.getString("kind")),
        row.getString("record_kind"),
        row.getUUID("record_id"),
        row.getUUID("record_unit"),
        row.getBoolean("urgent"),
        row.getOffsetDateTime("at").toInstant(),
        row.getInteger("tries"));
  }

  /** The page of the record, by ids only. */
  String page() {
    String unitPages = "/u/" + unit + "/";
    return switch (recordKind) {
      case "lead" -> unitPages + "leads/" + record + "?provider=" + provider;
      case "consent" -> unitPages + "consents/" + record + "?by=" + provider;
      case "dossier" -> unitPages + "dossiers/" + record;
      case "measure" -> unitPages + "measures/" + record;
      case "request" -> unitPages + "requests/" + record;
      case "proposal" -> unitPages + "administration/proposals/" + record;
      case "national-rules" -> unitPages + "directory/rules/" + record;
      default -> unitPages + "notices";
    };
  }

  /** To whom it goes: lines of one reader go as one mail. */
  Reader reader() {
    return new Reader(unit, member);
  }

  /** A member of a unit, or its contact point. */
  record Reader(UUID unit, @Nullable UUID member) {}
}
