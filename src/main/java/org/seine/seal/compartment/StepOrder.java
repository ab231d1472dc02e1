package org.seine.seal.compartment;

import java.time.LocalDate;
import java.util.List;
import org.seine.crypto.envelope.RecordKind;

/**
 * A step that is to be signed.
 *
 * @param kind the record's kind
 * @param place where the record lies
 * @param act what is done, by the code of the record's table of steps
 * @param reported whether a fact is reported, not a step taken
 * @param state the record's state after it
 * @param on the day it happened
 * @param things the sealed texts and documents that belong to it
 */
public record StepOrder(
    RecordKind kind,
    Filed place,
    String act,
    boolean reported,
    String state,
    LocalDate on,
    List<SealedFor> things) {
  public StepOrder {
    things = List.copyOf(things);
  }
}
