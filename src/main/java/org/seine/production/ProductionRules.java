package org.seine.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a portal in service must and must not have been given. Plain rules over plain values. */
final class ProductionRules {
  /** Shorter secrets are taken for typed ones. */
  static final int LEAST_SECRET = 20;

  private static final Set<String> DEFAULTS =
      Set.of(
          "changeme", "change-me", "change-it", "secret", "password", "demo", "seine", "keycloak");

  /** What Keycloak answers to a password grant that it does not offer. */
  private static final Set<String> NOT_OFFERED = Set.of("invalid_client", "unauthorized_client");

  private static final String TWO_FACTORS = "2";
  private static final int NOT_IMPLEMENTED = 501;

  private ProductionRules() {}

  /** Every secret is set, long enough to have been drawn, and none of the usual ones. */
  static List<ProductionFinding> secrets(Map<String, Optional<String>> secrets) {
    List<ProductionFinding> findings = new ArrayList<>();
    secrets.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            findings.add(found(name + " is not set"));
          } else if (value.get().length() < LEAST_SECRET) {
            findings.add(
                found(
                    "%s is shorter than %d characters: draw it at random"
                        .formatted(name, LEAST_SECRET)));
          } else if (looksLikeADefault(value.get())) {
            findings.add(found(name + " is a default secret: draw it at random"));
          }
        });
    return findings;
  }

  /** Sign-in runs over TLS to a server that is checked. */
  static List<ProductionFinding> signIn(Optional<String> address, boolean trustsAnybody) {
    List<ProductionFinding> findings = new ArrayList<>();
    if (address.filter(url -> url.startsWith("https://")).isEmpty()) {
      findings.add(found("quarkus.oidc.auth-server-url must begin with https://"));
    }
    if (trustsAnybody) {
      findings.add(found("a TLS setting has trust-all: certificates must be checked"));
    }
    return findings;
  }

  /** Nobody signs in without a second factor: the realm's flow states it as this level. */
  static List<ProductionFinding> level(Optional<String> level) {
    return level.filter(TWO_FACTORS::equals).isPresent()
        ? List.of()
        : List.of(found("seine.sign-in.level must be 2: a second factor at every sign-in"));
  }

  /** Migrations run under another role than the running portal. */
  static List<ProductionFinding> databaseRoles(Optional<String> portal, Optional<String> owner) {
    List<ProductionFinding> findings = new ArrayList<>();
    if (portal.isEmpty() || owner.isEmpty() || portal.equals(owner)) {
      findings.add(
          found("quarkus.flyway.username and quarkus.datasource.username must be two roles"));
    }
    return findings;
  }

  /** Nothing carries the mark of a demonstration. */
  static List<ProductionFinding> marks(Map<String, Boolean> demoMarks) {
    List<ProductionFinding> findings = new ArrayList<>();
    demoMarks.forEach(
        (what, marked) -> {
          if (marked) {
            findings.add(found(what + " carries the mark of a demonstration"));
          }
        });
    return findings;
  }

  /**
   * No client of the realm takes passwords.
   *
   * @param answers the error that Keycloak gave each client's password grant; empty if it gave none
   */
  static List<ProductionFinding> passwordGrants(Map<String, Optional<String>> answers) {
    List<ProductionFinding> findings = new ArrayList<>();
    answers.forEach(
        (client, error) -> {
          if (error.filter(NOT_OFFERED::contains).isEmpty()) {
            findings.add(
                found("the realm lets client %s sign people in by password".formatted(client)));
          }
        });
    return findings;
  }

  /**
   * Keycloak's administrators cannot take over a member's session.
   *
   * @param status of Keycloak's answer to a call of the feature: 501 where it is off
   */
  static List<ProductionFinding> impersonation(int status) {
    return status == NOT_IMPLEMENTED
        ? List.of()
        : List.of(
            found(
                "Keycloak lets its administrators act as any member: start it with"
                    + " --features-disabled=impersonation"));
  }

  private static boolean looksLikeADefault(String value) {
    String plain = value.toLowerCase(Locale.ROOT);
    return plain.contains("${")
        || plain.contains("demo-only")
        || DEFAULTS.stream()
            .anyMatch(known -> plain.equals(known.repeat(plain.length() / known.length())))
        || plain.chars().distinct().count() < 8;
  }

  private static ProductionFinding found(String sentence) {
    return new ProductionFinding(sentence);
  }
}
