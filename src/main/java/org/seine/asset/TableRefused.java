package org.seine.asset;

import java.util.List;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** Some rows of a table cannot be taken, so none of them was (422). */
final class TableRefused extends Problem {
  private static final int SHOWN = 100;

  TableRefused(List<RowFault> faults) {
    super(
        ProblemDetails.of("rows-refused", 422, "Some rows cannot be taken; none was")
            .detail("Each entry of faults says line, column and what was expected.")
            .with("count", faults.size())
            .with("faults", faults.stream().limit(SHOWN).toList()));
  }
}
