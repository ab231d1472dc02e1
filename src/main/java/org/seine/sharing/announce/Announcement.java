package org.seine.sharing.announce;

import java.util.UUID;
import org.seine.sharing.RecordRef;

/**
 * What happened to a record. It carries codes and ids only: no title, no name, no reason.
 *
 * @param what what happened
 * @param record the record as an address names it, with the unit it belongs to
 * @param key the record's row, by which assignments and followings know it
 * @param urgent whether the unit's duty contact must hear of it at once
 */
public record Announcement(Happening what, RecordRef record, UUID key, boolean urgent) {}
