package org.seine.dossier.filed;

import org.seine.web.Conflict;

/** Nothing is changed in a file that is closed (409). */
public final class DossierClosed extends Conflict {
  public DossierClosed() {
    super(
        "dossier-closed", "The cooperation file is closed", "a file that is open", "a closed one");
  }
}
