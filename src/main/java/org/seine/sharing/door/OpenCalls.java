package org.seine.sharing.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.seine.sharing.Caller;
import org.seine.sharing.LastingSignIn;
import org.seine.sharing.Membership;
import org.seine.sharing.Memberships;
import org.seine.sharing.Operation;

/**
 * The door's questions, asked again while a call stays open: a member who was removed, signed out
 * or lost the role hears nothing more. On any doubt the answer is no.
 */
@Singleton
public class OpenCalls {
  private final Memberships memberships;
  private final LastingSignIn signIns;

  OpenCalls(Memberships memberships, LastingSignIn signIns) {
    this.memberships = memberships;
    this.signIns = signIns;
  }

  /** Whether a new call of the same person for the same unit would be let in now. */
  public Uni<Boolean> mayGoOn(Caller caller, Operation operation, HttpServerRequest call) {
    return signIns
        .holds(caller.person(), call)
        .flatMap(
            holds ->
                holds
                    ? memberships
                        .of(caller.person(), caller.unit())
                        .map(found -> found.map(one -> lets(one, caller, operation)).orElse(false))
                    : Uni.createFrom().item(false))
        .onFailure()
        .recoverWithItem(false);
  }

  private static boolean lets(Membership now, Caller caller, Operation operation) {
    return now.standing() == Membership.Standing.ACTIVE
        && now.member().equals(caller.member())
        && operation.allowedTo(now.participantKind().allowed(caller.person().roles()));
  }
}
