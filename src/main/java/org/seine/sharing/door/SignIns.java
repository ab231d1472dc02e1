package org.seine.sharing.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Role;
import org.seine.sharing.SignedIn;
import org.seine.web.RequestId;

/** Reads off a call's token who signed in, and how. */
@Singleton
class SignIns {
  private final CurrentIdentityAssociation identity;
  private final SignInRules rules;
  private final CurrentCaller current;

  SignIns(CurrentIdentityAssociation identity, SignInRules rules, CurrentCaller current) {
    this.identity = identity;
    this.rules = rules;
    this.current = current;
  }

  /**
   * Who signed in. From the moment the person is known, {@link CurrentCaller} knows it too: what
   * fails after is refused to a person, and stands in the trail under that person.
   *
   * @throws Refused (in the Uni) if nobody did (401), or not in the way that is needed (403)
   * @throws org.seine.web.Unavailable (in the Uni) if the token could not be checked
   */
  Uni<SignedIn> ask(ContainerRequestContext call, HttpServerRequest connection) {
    return identity
        .getDeferredIdentity()
        .onFailure(AuthenticationFailedException.class)
        .transform(Doors::refusalOf)
        .map(
            known -> {
              if (known.isAnonymous() || !(known.getPrincipal() instanceof JsonWebToken token)) {
                throw Refused.notSignedIn();
              }
              SignedIn person = person(known, token, RequestId.of(call), address(connection));
              current.is(person);
              rules.require(token);
              return person;
            });
  }

  private static SignedIn person(
      SecurityIdentity known, JsonWebToken token, String requestId, @Nullable String address) {
    if (token.getSubject() == null || token.getTokenID() == null) {
      throw Refused.notSignedIn();
    }
    return new SignedIn(
        token.getSubject(),
        token.getTokenID(),
        Instant.ofEpochSecond(token.getExpirationTime()),
        Role.among(known.getRoles()),
        requestId,
        address);
  }

  private static @Nullable String address(HttpServerRequest connection) {
    return connection.remoteAddress() == null ? null : connection.remoteAddress().hostAddress();
  }
}
