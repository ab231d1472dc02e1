package org.seine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;

/** Signs an account of the demonstration in by the password that is published with them all. */
public final class DemoAccount {
  private DemoAccount() {}

  /**
   * An access token that is good for the next minute.
   *
   * @param http trusts the root of the demonstration's Keycloak
   * @param port the portal's; its Keycloak has the next one
   * @throws IOException if Keycloak does not answer, or does not know the account
   */
  public static String token(HttpClient http, int port, String username)
      throws IOException, InterruptedException {
    return signIn(http, port).tokenOf(new Person(username));
  }

  static SignIn signIn(HttpClient http, int port) throws IOException {
    return new SignIn(
        http, URI.create("https://localhost:" + (port + 1) + "/realms/seine"), password());
  }

  private static String password() throws IOException {
    Path accounts = Path.of(System.getProperty("seine.home", "."), "keycloak-realm", "demo.json");
    return new ObjectMapper()
        .readTree(accounts.toFile())
        .at("/users/0/credentials/0/value")
        .asText();
  }
}
