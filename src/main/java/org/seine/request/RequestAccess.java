package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecords;
import org.seine.sharing.Caller;
import org.seine.web.TooManyRows;

/** What other rooms may ask of requests. What a unit may not see is not in the answers. */
@ApplicationScoped
public class RequestAccess {
  /**
   * A further condition of queries on requests {@code r}: what a State still drafts is there for
   * the {@code :participant} alone that drafts it.
   */
  public static final String SHOWN = Requests.SHOWN;

  /** No answer is of more requests. */
  public static final int MOST = 20_000;

  private static final String DUE =
      "from Request r where "
          + FiledRecords.SEEN
          + Requests.SHOWN
          + " and ((r.confirmBy is not null and r.confirmedOn is null) or r.postponedUntil is not"
          + " null or (r.answerBy is not null and r.sentOn is not null and r.awaited is not null))"
          + " order by r.key";

  private final Requests requests;

  RequestAccess(Requests requests) {
    this.requests = requests;
  }

  /**
   * A request that this unit may see, in the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   */
  public Uni<Seen> visible(UUID id, Caller by) {
    return requests
        .find(id, by)
        .map(found -> found.row())
        .map(row -> new Seen(row.key, row.dossier, row.compartment, row.isShownToTheCourt()));
  }

  /**
   * A request as another room may know it.
   *
   * @param shownToTheCourt false while a State drafts it
   */
  public record Seen(UUID key, UUID dossier, UUID compartment, boolean shownToTheCourt) {}

  /**
   * The days on which something falls due, of the requests that this unit may see: those that the
   * portal reminds of.
   *
   * @throws TooManyRows (in the Uni) if they are of more than {@link #MOST} requests (409)
   */
  public Uni<List<RequestDue>> due(Caller by) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .flatMap(
                        session ->
                            session
                                .createQuery(DUE, Request.class)
                                .setParameter("unit", by.unit())
                                .setParameter("participant", by.participant())
                                .setMaxResults(MOST + 1)
                                .getResultList()))
        .map(RequestAccess::days);
  }

  private static List<RequestDue> days(List<Request> rows) {
    if (rows.size() > MOST) {
      throw new TooManyRows(MOST);
    }
    List<RequestDue> days = new ArrayList<>();
    for (var row : rows) {
      add(RequestDue.What.CONFIRM, row, row.isToBeConfirmed() ? row.confirmBy : null, days);
      add(RequestDue.What.ANSWER, row, row.waitsForAnswer() ? row.answerBy : null, days);
      add(RequestDue.What.POSTPONEMENT_ENDS, row, row.postponedUntil, days);
    }
    return days;
  }

  private static void add(
      RequestDue.What what, Request row, @Nullable LocalDate on, List<RequestDue> days) {
    if (on != null) {
      days.add(new RequestDue(what, row.key, on));
    }
  }
}
