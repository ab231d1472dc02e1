package org.seine.report.figures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/** Keeps what units of States decide about being named in figures. */
@ApplicationScoped
class Namings {
  private final Trail trail;
  private final Clock clock;

  Namings(Trail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What the own unit decided; that it does not allow it, if it never did.
   *
   * @throws NoState if it is no unit of a State (403)
   */
  Uni<NamingView> of(Caller by) {
    requireState(by);
    return Panache.withSession(
            () -> Panache.getSession().flatMap(session -> session.find(Naming.class, by.unit())))
        .map(found -> NamingView.of(found == null ? Naming.of(by.unit()) : found));
  }

  /**
   * Decides.
   *
   * @throws NoState if it is no unit of a State (403)
   * @throws org.seine.web.StaleVersion if it was decided since it was read (412)
   */
  Uni<NamingView> decide(boolean allowed, @Nullable String ifMatch, Caller by) {
    requireState(by);
    var read = IfMatch.of(ifMatch);
    return Panache.withTransaction(
            () ->
                row(by)
                    .invoke(
                        naming -> {
                          read.require(naming.revision, "allowed");
                          naming.allowed = allowed;
                          naming.revision++;
                          naming.changedAt = clock.instant();
                          naming.changedBy = by.pseudonym();
                        })
                    .call(
                        () ->
                            trail.append(
                                by,
                                Operation.SET_FIGURES_NAMING,
                                RecordKind.UNIT.ref(by.unit()).of(by.unit()))))
        .map(NamingView::of);
  }

  /** The unit's row, locked; made where there is none. */
  private static Uni<Naming> row(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "insert into figures_naming (unit) values (?1) on conflict (unit) do"
                            + " nothing")
                    .setParameter(1, by.unit())
                    .executeUpdate()
                    .chain(
                        () ->
                            session.find(Naming.class, by.unit(), LockModeType.PESSIMISTIC_WRITE)));
  }

  private static void requireState(Caller by) {
    if (!by.participantKind().isState()) {
      throw new NoState();
    }
  }
}
