package org.seine.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.SignInForm;
import org.seine.embedded.Trust;

/** As much of a browser as signing in needs: it follows redirects and keeps cookies. */
final class CookieBrowser {
  private static final int MOST_HOPS = 12;

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client;

  CookieBrowser() {
    try {
      client =
          HttpClient.newBuilder()
              .sslContext(Trust.in(RealServices.trust()))
              .cookieHandler(cookies)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to the sign-in and types name and password into Keycloak's page; where that led. */
  HttpResponse<String> signIn(String username, String to) {
    return type(username, get("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
  }

  /** Types name and password into Keycloak's page. */
  HttpResponse<String> type(String username, HttpResponse<String> page) {
    String typed = "username=%s&password=%s&credentialId=".formatted(username, DemoTokens.PASSWORD);
    return send(
        HttpRequest.newBuilder(SignInForm.address(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(typed)));
  }

  HttpResponse<String> get(String path) {
    return send(at(path));
  }

  /** A call as our pages make it. */
  HttpResponse<String> call(String method, String path) {
    return send(
        at(path)
            .header("Origin", RealServices.portalUrl())
            .header("Seine-Call", "member")
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      for (int hop = 0; hop < MOST_HOPS && answer.statusCode() / 100 == 3; hop++) {
        URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        answer =
            client.send(HttpRequest.newBuilder(next).build(), HttpResponse.BodyHandlers.ofString());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(RealServices.portalUrl() + path));
  }

  /** The cookie of the pages. */
  Optional<HttpCookie> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SessionCookie.NAME) && !cookie.hasExpired())
        .findFirst();
  }

  /** The names of the cookies that the portal gave; Keycloak's lie beside them in the store. */
  List<String> portalCookies() {
    return cookies.getCookieStore().getCookies().stream()
        .map(HttpCookie::getName)
        .filter(name -> name.startsWith("q_") || name.equals(SessionCookie.NAME))
        .toList();
  }

  /** Puts another's cookie in place of the own. */
  void take(HttpCookie cookie) {
    cookies.getCookieStore().add(URI.create(RealServices.portalUrl()), cookie);
  }
}
