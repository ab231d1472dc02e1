package org.seine.sharing.announce;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordRef;

/**
 * What rooms ask of whoever tells members. Each method works inside the transaction of its caller,
 * which must be open: what happened and that it is told stand or fall together. The member who did
 * it is not told.
 */
public interface Announcements {
  /**
   * Tells those of the unit who work on the record or follow it; everybody if nobody works on it.
   */
  Uni<Void> toUnit(UUID unit, Announcement announcement, Actor by);

  /** Tells those of the unit who work on the record or follow it, and nobody else. */
  Uni<Void> toThoseConcerned(UUID unit, Announcement announcement, Actor by);

  /** Tells one member of the unit. */
  Uni<Void> toMember(UUID unit, UUID member, Announcement announcement, Actor by);

  /** The caller opened the record: what he was told of it so far is read. */
  Uni<Void> opened(RecordRef record, Caller by);
}
