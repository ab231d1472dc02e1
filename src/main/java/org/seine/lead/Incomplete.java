package org.seine.lead;

import java.util.List;
import org.seine.lead.form.Fault;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** A lead that lacks what a submission needs (422). Nothing was signed. */
class Incomplete extends Problem {
  Incomplete(List<Fault> missing) {
    super(
        ProblemDetails.of("lead-incomplete", 422, "The lead is not complete")
            .detail("Each entry of missing says where and what.")
            .with("missing", FaultView.of(missing)));
  }
}
