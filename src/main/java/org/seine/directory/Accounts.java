package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak knows of a member's account beside credentials: where mail reaches it, and its
 * language. It is asked when it is needed; the portal keeps no copy.
 */
@ApplicationScoped
public class Accounts {
  private final MemberRepository members;
  private final KeycloakRealm keycloak;

  Accounts(MemberRepository members, KeycloakRealm keycloak) {
    this.members = members;
    this.keycloak = keycloak;
  }

  /**
   * The account of a serving member; empty if the member serves no more, or the account has no
   * address that was proved to be the person's.
   *
   * @throws RuntimeException (in the Uni) if Keycloak or the database does not answer
   */
  public Uni<Optional<Account>> of(UUID member) {
    return Panache.withSession(() -> members.find(member).map(Accounts::subjectOf))
        .flatMap(
            subject ->
                subject.isEmpty()
                    ? Uni.createFrom().item(Optional.<Account>empty())
                    : keycloak.person(subject.get()).map(Accounts::read));
  }

  private static Optional<String> subjectOf(@Nullable Member member) {
    if (member == null
        || member.state != MemberState.ACTIVE
        || member.unit.state != UnitState.ACTIVE) {
      return Optional.empty();
    }
    return Optional.ofNullable(member.subject);
  }

  private static Optional<Account> read(JsonObject person) {
    String email = person.getString("email");
    boolean proved = person.getBoolean("emailVerified", false);
    boolean enabled = person.getBoolean("enabled", false);
    JsonArray locale = person.getJsonObject("attributes", new JsonObject()).getJsonArray("locale");
    String language = locale == null || locale.isEmpty() ? null : locale.getString(0);
    return email == null || !proved || !enabled
        ? Optional.empty()
        : Optional.of(new Account(email, language));
  }

  /**
   * Where mail reaches a member.
   *
   * @param language BCP 47, as the person chose it at the sign-in; null for none
   */
  public record Account(String email, @Nullable String language) {}
}
