package org.seine.consent;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** What is asked or answered does not fit what it is about (422, says where). */
class DoesNotFit extends Problem {
  private DoesNotFit(String where, String expected, String found) {
    super(
        ProblemDetails.of("consent-does-not-fit", 422, "This does not fit the lead or the question")
            .expected(expected, found)
            .with("where", where));
  }

  static DoesNotFit anotherThing(String where) {
    return new DoesNotFit(
        where, "parts that the question, or that version of the lead, holds", "another part");
  }

  static DoesNotFit otherVersion() {
    return new DoesNotFit("/version", "a version of the lead that this unit holds", "another");
  }

  static DoesNotFit nothing() {
    return new DoesNotFit("/material", "the text, the entities or a document", "none of them");
  }

  static DoesNotFit otherUses() {
    return new DoesNotFit(
        "/decisions", "one decision on each use that was asked for; none if unable", "others");
  }

  static DoesNotFit contradiction(String where) {
    return new DoesNotFit(where, "something that is granted, or nothing if refused", "the reverse");
  }

  static DoesNotFit noState(String where) {
    return new DoesNotFit(where, "a State that takes part in the portal", "none");
  }

  static DoesNotFit noOriginator() {
    return new DoesNotFit(
        "/unit", "a unit that can be sent content, neither provider nor recipient", "another");
  }

  static DoesNotFit noRecipient() {
    return new DoesNotFit("/recipient", "a unit that has accepted the lead", "another");
  }
}
