package org.seine.lead;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.seine.lead.form.Malformed;
import org.seine.web.ProblemDetails;
import org.seine.web.ProblemResponse;

/** Tells the faults of a form by their places, never by what stood there (400). */
@Singleton
class FormProblems {
  @ServerExceptionMapper
  Response answer(Malformed malformed) {
    return ProblemResponse.of(
        ProblemDetails.of("malformed-lead", 400, "The lead is not of the form")
            .detail("Each entry of faults says where and what.")
            .with("faults", FaultView.of(malformed.faults())));
  }
}
