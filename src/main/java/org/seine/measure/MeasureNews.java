package org.seine.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.seine.dossier.DossierAccess;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;

/** Tells the units of a measure's compartment what happened to it, in the step's transaction. */
@ApplicationScoped
class MeasureNews {
  private final DossierAccess dossiers;
  private final Announcements announcements;

  MeasureNews(DossierAccess dossiers, Announcements announcements) {
    this.dossiers = dossiers;
    this.announcements = announcements;
  }

  /** An alarm is urgent to the Court's units: they must judge it. */
  Uni<Void> tell(Measure measure, Verdict verdict, Caller by) {
    return each(
        measure,
        unit -> {
          boolean alarm = verdict.alarm().isPresent() && unit.ofCourt();
          var what = alarm ? Happening.MEASURE_ALARM : Happening.MEASURE_CHANGED;
          var news = new Announcement(what, measure.ref(), measure.key, alarm);
          return unit.unit().equals(by.unit())
              ? announcements.toThoseConcerned(unit.unit(), news, by)
              : announcements.toUnit(unit.unit(), news, by);
        });
  }

  /** Something falls due: every unit of the compartment is told, in an open transaction. */
  Uni<Void> remind(Measure measure, Reminder reminder, Actor by) {
    var news = new Announcement(reminder.told(), measure.ref(), measure.key, reminder.urgent());
    return each(measure, unit -> announcements.toUnit(unit.unit(), news, by));
  }

  private Uni<Void> each(Measure measure, Function<DossierAccess.Present, Uni<Void>> telling) {
    return dossiers
        .present(measure.dossier, measure.compartment)
        .flatMap(
            units -> {
              Uni<Void> told = Uni.createFrom().voidItem();
              for (var unit : units) {
                told = told.chain(() -> telling.apply(unit));
              }
              return told;
            });
  }
}
