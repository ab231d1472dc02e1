package org.seine.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.seine.dossier.DossierAccess;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;

/** Tells the units that see a request what happened to it, in the step's transaction. */
@ApplicationScoped
class RequestNews {
  private final DossierAccess dossiers;
  private final Announcements announcements;

  RequestNews(DossierAccess dossiers, Announcements announcements) {
    this.dossiers = dossiers;
    this.announcements = announcements;
  }

  /**
   * An alarm is urgent to the Court's units: they must judge it. An urgent request is so to all.
   */
  Uni<Void> tell(Request request, StepForm form, Verdict verdict, Caller by) {
    boolean urgently = form.step() == RequestStep.SEND_URGENTLY;
    return each(
        request,
        unit -> {
          boolean alarm = verdict.alarm().isPresent() && unit.ofCourt();
          var what = alarm ? Happening.REQUEST_ALARM : Happening.REQUEST_CHANGED;
          var news = new Announcement(what, request.ref(), request.key, alarm || urgently);
          return unit.unit().equals(by.unit())
              ? announcements.toThoseConcerned(unit.unit(), news, by)
              : announcements.toUnit(unit.unit(), news, by);
        });
  }

  /** Something falls due: every unit that sees it is told, in an open transaction. */
  Uni<Void> remind(Request request, RequestReminder reminder, Actor by) {
    var news = new Announcement(reminder.told(), request.ref(), request.key, reminder.urgent());
    return each(request, unit -> announcements.toUnit(unit.unit(), news, by));
  }

  private Uni<Void> each(Request request, Function<DossierAccess.Present, Uni<Void>> telling) {
    boolean hidden = request.direction == Direction.TO_COURT && !request.shown;
    return dossiers
        .present(request.dossier, request.compartment)
        .flatMap(
            units -> {
              Uni<Void> told = Uni.createFrom().voidItem();
              for (var unit : units) {
                if (!(hidden && unit.ofCourt())) {
                  told = told.chain(() -> telling.apply(unit));
                }
              }
              return told;
            });
  }
}
