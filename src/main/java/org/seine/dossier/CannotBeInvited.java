package org.seine.dossier;

import org.seine.web.Conflict;

/** The unit cannot work in the file, or does already, or is the last of the Court's (409). */
class CannotBeInvited extends Conflict {
  private CannotBeInvited(String code, String title, String expected, String found) {
    super(code, title, expected, found);
  }

  static CannotBeInvited unfit() {
    return new CannotBeInvited(
        "cannot-be-invited",
        "This unit cannot be invited",
        "an active unit of a State, an organisation or an organ of the Court",
        "none such");
  }

  static CannotBeInvited already() {
    return new CannotBeInvited(
        "already-invited",
        "The unit works in this file already",
        "a unit that is not invited",
        "one that is");
  }

  static CannotBeInvited lastOfTheCourt() {
    return new CannotBeInvited(
        "last-of-the-court",
        "A file keeps a unit of the Court",
        "another unit of the Court in the file",
        "none");
  }
}
