package org.seine.takeover;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lead that belongs to a file, as a unit is told of it that may see the lead.
 *
 * @param linkedBy the unit that said so
 */
@Schema(name = "LinkedLead")
public record LinkedLead(UUID lead, UUID provider, UUID linkedBy, Instant linkedAt) {}
