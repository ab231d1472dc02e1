package org.seine.seal;

import java.util.List;
import java.util.UUID;
import org.seine.crypto.manifest.RecordReference;

/**
 * What is to be submitted.
 *
 * @param row the record's row, by which other rows name it
 * @param record the record, as manifest and header name it
 * @param version the record's version, from 1
 * @param sender the unit that submits
 * @param things body and documents, as the sender holds them
 * @param recipients the units named beside the sender
 * @param useCondition its stable word
 * @param handling handling codes and traffic light
 * @param member pseudonym of the member who acts
 * @param draftRevision what the call named as If-Match
 * @param before what was signed about the version before; {@link SignedRecord#none} for the first
 */
public record SubmissionOrder(
    UUID row,
    RecordReference record,
    int version,
    UUID sender,
    List<HeldThing> things,
    List<UUID> recipients,
    String useCondition,
    List<String> handling,
    UUID member,
    int draftRevision,
    SignedRecord before) {}
