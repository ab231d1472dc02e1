package org.seine.view;

import org.seine.web.Conflict;

/** A member keeps as many views in a unit as one may (409). */
class TooManyViews extends Conflict {
  /** More than anybody finds again in a list. */
  static final int MOST = 50;

  TooManyViews() {
    super(
        "too-many-views",
        "As many saved views as one member may keep in a unit",
        "at most " + MOST,
        "as many already");
  }
}
