package org.seine.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;

/**
 * Tells units that something was written, inside the transaction in which it was: never what, nor
 * by whom of a unit.
 */
@ApplicationScoped
class ThreadNews {
  private final Announcements announcements;

  ThreadNews(Announcements announcements) {
    this.announcements = announcements;
  }

  /** The other units are told, and who works on the record in the own. */
  Uni<Void> tell(DialogueThread thread, Happening what, List<UUID> others, Caller by) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (UUID unit : others) {
      done = done.chain(() -> announcements.toUnit(unit, thread.announces(what), by));
    }
    return done.chain(() -> announcements.toThoseConcerned(by.unit(), thread.announces(what), by));
  }
}
