package org.seine.directory;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The set of ways in which a person can sign in: credentials, and accounts at other identity
 * providers. Neither a secret nor a name of one is in it.
 *
 * @param newest when the newest credential was set; the beginning of time if there is none
 * @param fingerprint SHA-256, in hexadecimal, over each credential's type, id and date and each
 *     foreign account's provider and id; empty for an account without a credential, or no account
 */
record Credentials(Instant newest, String fingerprint) {
  /** Of a person without an account, or of an account without a credential. */
  static final Credentials NONE = new Credentials(Instant.EPOCH, "");

  /** Reads what Keycloak's administration shows of one account. */
  static Credentials of(JsonArray credentials, JsonArray foreignAccounts) {
    if (credentials.isEmpty()) {
      return NONE;
    }
    Stream<String> own =
        objects(credentials)
            .map(one -> line("credential", one, "type", "id") + " " + created(one).toEpochMilli());
    Stream<String> foreign =
        objects(foreignAccounts).map(one -> line("foreign", one, "identityProvider", "userId"));
    String all = Stream.concat(own, foreign).sorted().collect(Collectors.joining("\n"));
    Instant newest =
        objects(credentials)
            .map(Credentials::created)
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Credentials(newest, sha256(all));
  }

  /**
   * Whether these still are what a second person confirmed.
   *
   * @param confirmed the moment of the confirmation
   * @param then the fingerprint at that moment; null where none was kept
   */
  boolean areThoseOf(Instant confirmed, @Nullable String then) {
    return !fingerprint.isEmpty()
        && !newest.isAfter(confirmed)
        && (then == null || then.equals(fingerprint));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonObject.class::cast);
  }

  private static Instant created(JsonObject credential) {
    return Instant.ofEpochMilli(credential.getLong("createdDate", 0L));
  }

  private static String line(String what, JsonObject one, String... fields) {
    return Stream.concat(Stream.of(what), List.of(fields).stream().map(one::getString))
        .collect(Collectors.joining(" "));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
