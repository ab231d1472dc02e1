package org.seine.sharing.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Audience;
import org.seine.sharing.Caller;
import org.seine.sharing.Membership;
import org.seine.sharing.Memberships;
import org.seine.sharing.NoMembership;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordRef;
import org.seine.sharing.SignedIn;
import org.seine.web.BadInput;

/**
 * Asks, before any resource method runs and anew for each call: who signed in, for which unit, is
 * that membership active now, and may one of its roles do this. A method that says neither {@code
 * Needs} nor {@code Open} is shut. The third question, the grant, is the service's.
 */
@Singleton
class Doorkeeper {
  /** The header that names the unit the caller acts for. */
  static final String UNIT = "Seine-Unit";

  private final SignIns signIns;
  private final Memberships memberships;
  private final CurrentCaller current;
  private final Limits limits;

  Doorkeeper(SignIns signIns, Memberships memberships, CurrentCaller current, Limits limits) {
    this.limits = limits;
    this.signIns = signIns;
    this.memberships = memberships;
    this.current = current;
  }

  @ServerRequestFilter(priority = Priorities.AUTHORIZATION, nonBlocking = true)
  Uni<Void> ask(ContainerRequestContext call, ResourceInfo resource, HttpServerRequest connection) {
    Optional<Operation> declared = Doors.operationOf(resource);
    if (declared.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Operation operation = declared.get();
    RecordRef record = Doors.recordOf(operation, call.getUriInfo());
    current.asks(operation, record);
    Audience audience = operation.audience();
    if (audience.anybody()) {
      return Uni.createFrom().voidItem();
    }
    Uni<SignedIn> person = signIns.ask(call, connection).invoke(limits::requireFewRefusals);
    if (!audience.membersOnly()) {
      return person.invoke(who -> limits.call(who, operation)).replaceWithVoid();
    }
    return person
        .flatMap(who -> member(who, unitNamed(call)))
        .invoke(current::is)
        .invoke(limits::requireFewRefusals)
        .invoke(caller -> limits.call(caller, operation))
        .invoke(caller -> allow(caller, operation, record))
        .replaceWithVoid();
  }

  private Uni<Caller> member(SignedIn person, UUID unit) {
    return memberships
        .of(person, unit)
        .map(found -> found.orElseThrow(() -> new NoMembership(person.subject())))
        .map(found -> active(found, person));
  }

  private Caller active(Membership membership, SignedIn person) {
    if (membership.standing() == Membership.Standing.ACTIVE) {
      return new Caller(membership, membership.participantKind().allowed(person.roles()), person);
    }
    // The trail names who was a member, not only that somebody was refused.
    current.is(new Caller(membership, Set.of(), person));
    throw membership.standing() == Membership.Standing.ENDED
        ? Refused.ended(person.subject())
        : Refused.suspended(person.subject());
  }

  private static void allow(Caller caller, Operation operation, @Nullable RecordRef record) {
    if (operation.allowedTo(caller.roles())) {
      return;
    }
    if (operation.refusesAsAbsent() && record != null) {
      throw NotVisible.hidden(record);
    }
    throw Refused.roleDoesNotAllow(operation, caller.rolesWord());
  }

  private static UUID unitNamed(ContainerRequestContext call) {
    String named = call.getHeaderString(UNIT);
    if (named == null) {
      throw new BadInput(UNIT, "the id of the unit you act for", "nothing");
    }
    try {
      return UUID.fromString(named);
    } catch (IllegalArgumentException e) {
      throw new BadInput(UNIT, "the id of a unit, a UUID", "something else");
    }
  }
}
