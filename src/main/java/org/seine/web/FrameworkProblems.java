package org.seine.web;

/** The words for what the framework refuses before a room of ours is asked. */
final class FrameworkProblems {
  private FrameworkProblems() {}

  static ProblemDetails of(int status) {
    return switch (status) {
      case 400 -> ProblemDetails.of("bad-input", 400, "The call cannot be understood");
      case 401 -> ProblemDetails.of("not-signed-in", 401, "Sign in first");
      case 403 -> ProblemDetails.of("forbidden", 403, "This is not allowed");
      case 404 -> ProblemDetails.of("no-such-address", 404, "There is nothing at this address");
      case 405 ->
          ProblemDetails.of("method-not-allowed", 405, "This address does not take this method");
      case 406 ->
          ProblemDetails.of("not-acceptable", 406, "The answer cannot be given in that form")
              .expected("an Accept header that allows application/json", "one that does not");
      case 413 -> ProblemDetails.of("too-large", 413, "The body is too large");
      case 415 ->
          ProblemDetails.of(
                  "unsupported-media-type", 415, "The body is not in a form that is taken here")
              .expected("the media type the API description names", "another one");
      case 503 -> new Unavailable("service").details();
      default ->
          status < 500
              ? ProblemDetails.of("refused", status, "The call was refused")
              : ProblemDetails.of("unexpected", 500, "The portal failed")
                  .detail("It was recorded under the request id. Nothing is known to be done.");
    };
  }
}
