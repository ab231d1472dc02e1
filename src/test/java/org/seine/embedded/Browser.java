package org.seine.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.Assertions;

/** What a person's browser does at a realm's sign-in pages: keeps cookies, follows nothing. */
public final class Browser {
  /** The secret of the one-time codes of accounts that tests make. */
  public static final String CODE_SECRET = "onetimecodesecret000";

  private static final String CHALLENGE =
      "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String RETURN = "http://127.0.0.1/signed-in";
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  private final HttpClient http;
  private final String realm;

  /**
   * @param realm the realm's name
   */
  public Browser(String realm) throws IOException {
    this.realm = RealServices.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect";
    this.http =
        HttpClient.newBuilder()
            .sslContext(Trust.in(RealServices.trust()))
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
  }

  /** Asks for a code of the command line's client, with PKCE. */
  public HttpResponse<String> authorise() throws Exception {
    return authorise("seine-cli", RETURN, CHALLENGE);
  }

  /** Asks for a code of a client. */
  public HttpResponse<String> authorise(String client, String redirect, String more)
      throws Exception {
    return get(
        "%s/auth?response_type=code&scope=openid&client_id=%s&redirect_uri=%s%s"
            .formatted(realm, client, encode(redirect), more));
  }

  /** Types name and password into the form of the page. */
  public HttpResponse<String> password(HttpResponse<String> page, String username)
      throws Exception {
    return post(
        SignInForm.address(page).toString(),
        "username=" + username + "&password=" + DemoTokens.PASSWORD);
  }

  /** Signs in by password and one-time code, and fetches the access token. */
  public String tokenByTwoFactors(String username) throws Exception {
    HttpResponse<String> asked = password(authorise(), username);
    return token(post(SignInForm.address(asked).toString(), "otp=" + oneTimeCode()));
  }

  /** Fetches the access token for the code that an answer carries. */
  public String token(HttpResponse<String> answer) throws Exception {
    Matcher code = CODE.matcher(answer.headers().firstValue("location").orElse(""));
    Assertions.assertThat(code.find()).as("a code, found %s", answer.headers().map()).isTrue();
    HttpResponse<String> granted =
        post(
            realm + "/token",
            "grant_type=authorization_code&client_id=seine-cli&code=%s&redirect_uri=%s&code_verifier=%s"
                .formatted(code.group(1), encode(RETURN), VERIFIER));
    return new ObjectMapper().readTree(granted.body()).path("access_token").asText();
  }

  /** Sends a form to the realm's token address. */
  public HttpResponse<String> askForAToken(String form) throws Exception {
    return post(realm + "/token", form);
  }

  /** What an access token says. */
  public static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }

  /** RFC 6238, with the numbers of the realm's policy. */
  private static String oneTimeCode() throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(CODE_SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
    byte[] hash =
        mac.doFinal(
            ByteBuffer.allocate(Long.BYTES).putLong(Instant.now().getEpochSecond() / 30).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    return "%06d".formatted(number % 1_000_000);
  }

  private HttpResponse<String> get(String url) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String url, String form) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
