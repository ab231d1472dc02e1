package org.seine.web;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls to our realm at Keycloak, over TLS that trusts what the configuration named {@code
 * keycloak} trusts, each given up after five seconds. Whatever Keycloak answers is an answer; only
 * silence fails.
 */
@ApplicationScoped
public class RealmClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int CONNECT_MILLISECONDS = 3_000;

  private final WebClient client;
  private final String realm;

  RealmClient(
      Vertx vertx,
      TlsConfigurationRegistry tls,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
    WebClientOptions options = new WebClientOptions().setConnectTimeout(CONNECT_MILLISECONDS);
    tls.get("keycloak").ifPresent(trust -> TlsConfigUtils.configure(options, trust));
    this.client = WebClient.create(vertx, options);
    this.realm = realm;
  }

  /** The realm's address, which is also the issuer of its tokens. */
  public String realm() {
    return realm;
  }

  /**
   * Reads what lies under the realm.
   *
   * @param path begins with a slash
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  public Uni<HttpResponse<Buffer>> get(String path) {
    return answer(client.getAbs(realm + path).timeout(TIMEOUT.toMillis()).send());
  }

  /**
   * Reads what the administration of Keycloak shows of the realm.
   *
   * @param path under the realm, begins with a slash
   * @param bearer an access token that may see it
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  public Uni<HttpResponse<Buffer>> administration(String path, String bearer) {
    return answer(
        client
            .getAbs(realm.replace("/realms/", "/admin/realms/") + path)
            .bearerTokenAuthentication(bearer)
            .timeout(TIMEOUT.toMillis())
            .send());
  }

  /**
   * Sends a form to the realm.
   *
   * @param path begins with a slash
   * @param clientId the client that asks
   * @param secret that client's
   * @param form what else it asks; these two are added to it
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  public Uni<HttpResponse<Buffer>> post(
      String path, String clientId, String secret, MultiMap form) {
    form.add("client_id", clientId).add("client_secret", secret);
    return answer(client.postAbs(realm + path).timeout(TIMEOUT.toMillis()).sendForm(form));
  }

  private static Uni<HttpResponse<Buffer>> answer(Uni<HttpResponse<Buffer>> sent) {
    return sent.onFailure().transform(failure -> new Unavailable("sign-in service"));
  }
}
