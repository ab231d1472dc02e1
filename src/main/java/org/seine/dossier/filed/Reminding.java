package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/**
 * Reminds of what falls due on a record, once for each day that it is about: also if the portal was
 * down on that day, and whichever replica comes first.
 */
@ApplicationScoped
public class Reminding {
  /** Who reminds. */
  public static final Portal PORTAL = new Portal("reminders");

  private static final Logger LOG = Logger.getLogger(Reminding.class);

  private final Trail trail;
  private final Clock clock;

  Reminding(Trail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Tells, unless it was told already. One that fails is tried again at the next turn.
   *
   * @param kept where it is kept that it was told: a table with the record's column of this name,
   *     {@code kind}, {@code of_day} and {@code told_at}
   * @param day the day that it is about
   * @param telling tells, in the open transaction
   */
  public Uni<Void> once(
      Kept kept,
      FiledRecord record,
      Enum<?> kind,
      LocalDate day,
      Operation operation,
      Supplier<Uni<Void>> telling) {
    return Panache.withTransaction(
            () ->
                first(kept, record, kind, day)
                    .flatMap(
                        isFirst ->
                            isFirst
                                ? telling
                                    .get()
                                    .chain(() -> trail.append(PORTAL, operation, record.ref()))
                                    .replaceWithVoid()
                                : Uni.createFrom().voidItem()))
        .onFailure()
        .invoke(failure -> LOG.warnf("reminder: %s", failure.getClass().getSimpleName()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Boolean> first(Kept kept, FiledRecord record, Enum<?> kind, LocalDate day) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(kept.insert)
                    .setParameter(1, record.key)
                    .setParameter(2, kind.name())
                    .setParameter(3, day)
                    .setParameter(4, clock.instant())
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** Where it is kept what was told. */
  public enum Kept {
    MEASURE("measure_reminder", "measure"),
    REQUEST("request_reminder", "request");

    private final String insert;

    Kept(String table, String column) {
      insert =
          "insert into %s (%s, kind, of_day, told_at) values (?1, ?2, ?3, ?4) on conflict do nothing"
              .formatted(table, column);
    }
  }
}
