package org.seine.seal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as a unit that holds its key may know it.
 *
 * @param id its id within its record
 * @param name the file name that its provider gave
 * @param mediaType the type that its provider declared
 * @param length bytes
 * @param sealedAt when it was sealed
 * @param submitted whether a submission that this unit was given holds it
 */
@Schema(name = "Document")
public record DocumentView(
    UUID id, String name, String mediaType, long length, Instant sealedAt, boolean submitted) {
  /** What an open document says of itself. */
  public static DocumentView of(HeldThing held, OpenDocument open) {
    var facts = open.content().facts();
    return new DocumentView(
        held.thing(),
        facts.name(),
        facts.mediaType(),
        open.content().length(),
        held.sealedAt(),
        held.submission().isPresent());
  }
}
