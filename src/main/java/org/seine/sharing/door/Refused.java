package org.seine.sharing.door;

import org.seine.sharing.Operation;
import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/** The door stays shut. Each way to be refused has its own type, and its own words. */
final class Refused extends Problem {
  private Refused(ProblemDetails details) {
    super(details);
  }

  /** Nobody signed in, or the token is expired, for another audience, or not ours (401). */
  static Refused notSignedIn() {
    return new Refused(
        ProblemDetails.of("not-signed-in", 401, "Sign in first")
            .detail("A valid access token for this portal is needed.")
            .expected(
                "a valid bearer token for this portal", "none, or one that is not valid here"));
  }

  /** Somebody else took over the person's session at the sign-in service (403). */
  static Refused impersonated() {
    return new Refused(
        ProblemDetails.of("impersonated", 403, "Somebody acts as this person")
            .expected("a token of the person who signed in", "one of a session taken over"));
  }

  /** The person signed in without a second factor (403). */
  static Refused secondFactorNeeded() {
    return new Refused(
        ProblemDetails.of("second-factor-needed", 403, "Sign in with a second factor")
            .expected("a sign-in with a security key or a one-time code", "one without"));
  }

  /** The credentials are no longer those of the last confirmation (403). */
  static Refused suspended(String subject) {
    return new Refused(
        ProblemDetails.of(
                "membership-suspended", 403, "Your membership waits to be confirmed again")
            .detail(
                "Your credentials are no longer those with which your membership was last"
                    + " confirmed. A serving member of your unit, or a second administrator, must"
                    + " confirm you again.")
            .with("identifier", subject));
  }

  /** The membership, or the unit, has ended (403). */
  static Refused ended(String subject) {
    return new Refused(
        ProblemDetails.of("membership-ended", 403, "Your membership of this unit has ended")
            .with("identifier", subject));
  }

  /** None of the caller's roles allows this operation in this unit (403). */
  static Refused roleDoesNotAllow(Operation operation, String roles) {
    return new Refused(
        ProblemDetails.of("role-does-not-allow", 403, "Your role does not allow this")
            .expected(operation.audience().toString(), roles.isEmpty() ? "none" : roles)
            .with("operation", operation.code()));
  }
}
