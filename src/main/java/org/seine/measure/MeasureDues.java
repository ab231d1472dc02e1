package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecords;
import org.seine.sharing.Caller;
import org.seine.web.TooManyRows;

/** Finds the days of the measures that a unit may see, from what stands in clear. */
@ApplicationScoped
class MeasureDues {
  private static final String DUE =
      "from Measure r where "
          + FiledRecords.SEEN
          + " and ((r.state in (FROZEN, SEIZED) and r.endsOn is not null)"
          + " or (r.noticeDeferred = true and r.reviewOn is not null)) order by r.key";

  private final Renewals renewals;

  MeasureDues(Renewals renewals) {
    this.renewals = renewals;
  }

  /** As {@link RegisterAccess#due}. */
  Uni<List<MeasureDue>> of(int most, Caller by) {
    return Panache.withSession(
        () -> rows(most, by).flatMap(rows -> renewals.of(rows).map(lead -> days(rows, lead))));
  }

  private static Uni<List<Measure>> rows(int most, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(DUE, Measure.class)
                    .setParameter("unit", by.unit())
                    .setMaxResults(most + 1)
                    .getResultList())
        .invoke(
            rows -> {
              if (rows.size() > most) {
                throw new TooManyRows(most);
              }
            });
  }

  private static List<MeasureDue> days(List<Measure> rows, Renewals.By lead) {
    List<MeasureDue> days = new ArrayList<>();
    for (var row : rows) {
      add(MeasureDue.What.ENDS, row, row.state.isHeld() ? row.endsOn : null, days);
      add(MeasureDue.What.ASK_RENEWAL, row, lead.day(row), days);
      add(MeasureDue.What.REVIEW_NOTICE, row, row.noticeDeferred ? row.reviewOn : null, days);
    }
    return days;
  }

  private static void add(
      MeasureDue.What what, Measure row, @Nullable LocalDate on, List<MeasureDue> days) {
    if (on != null) {
      days.add(new MeasureDue(what, row.key, on));
    }
  }
}
