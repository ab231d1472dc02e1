package org.seine.seal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.envelope.ThingName;

/**
 * A statement that is to be signed, with the text that goes with it.
 *
 * @param row the record's row, by which other rows name it
 * @param name what the text is called in its header
 * @param text its bytes; empty if the statement says all
 * @param readers the units that the text is sealed for, beside its sender
 * @param member pseudonym of the member who acts
 */
public record TextOrder(
    UUID row, ThingName name, Optional<byte[]> text, List<UUID> readers, UUID member) {}
