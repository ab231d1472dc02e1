package org.seine.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call of the API in by the session's cookie: the access token that the portal keeps for it
 * is checked exactly as one that a machine brings. A call that brings a token is never let in by
 * its cookie.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
  /** What our pages say of each call: a person caused it, or a timer did. */
  static final String CALL = "Seine-Call";

  /** The value of {@link #CALL} that moves the idle end. */
  static final String BY_MEMBER = "member";

  private static final int BEFORE_OIDC = 2000;
  private static final String API = "/api/";

  private final SessionUse use;

  SessionMechanism(SessionUse use) {
    this.use = use;
  }

  @Override
  public Uni<@Nullable SecurityIdentity> authenticate(
      RoutingContext call, IdentityProviderManager providers) {
    Cookie cookie = call.request().getCookie(SessionCookie.NAME);
    boolean bringsToken = call.request().headers().contains(HttpHeaders.AUTHORIZATION);
    if (cookie == null || bringsToken || !call.normalizedPath().startsWith(API)) {
      return Uni.createFrom().nullItem();
    }
    Optional<SessionSecret> secret = SessionCookie.secret(cookie.getValue());
    if (secret.isEmpty()) {
      throw new AuthenticationFailedException();
    }
    boolean byMember = BY_MEMBER.equals(call.request().getHeader(CALL));
    return use.accessToken(secret.get(), byMember)
        .onTermination()
        .invoke(secret.get()::destroy)
        .flatMap(token -> identity(token, call, providers));
  }

  private static Uni<SecurityIdentity> identity(
      Optional<String> token, RoutingContext call, IdentityProviderManager providers) {
    if (token.isEmpty()) {
      throw new AuthenticationFailedException();
    }
    var request = new TokenAuthenticationRequest(new AccessTokenCredential(token.get()));
    HttpSecurityUtils.setRoutingContextAttribute(request, call);
    return providers.authenticate(request);
  }

  @Override
  public Uni<@Nullable ChallengeData> getChallenge(RoutingContext call) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TokenAuthenticationRequest.class);
  }

  @Override
  public int getPriority() {
    return BEFORE_OIDC;
  }
}
