package org.seine.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's credentials")
class CredentialsTest {
  private static final Instant CONFIRMED = Instant.ofEpochMilli(5_000);
  private static final JsonObject PASSWORD = credential("password", "p1", 1_000);
  private static final JsonObject CODES = credential("otp", "o1", 2_000);
  private static final JsonArray NOWHERE_ELSE = new JsonArray();
  private static final Credentials BOTH = of(PASSWORD, CODES);

  @Test
  void areTheSameInAnyOrderAndWhateverElseKeycloakSays() {
    JsonObject renamed = CODES.copy().put("userLabel", "phone").put("credentialData", "{}");

    assertThat(of(renamed, PASSWORD)).isEqualTo(BOTH);
    assertThat(BOTH.areThoseOf(CONFIRMED, BOTH.fingerprint())).isTrue();
    assertThat(BOTH.fingerprint()).hasSize(64);
  }

  @Test
  void areOthersOnceOneIsRemovedAddedOrReplacedWhateverItsDate() {
    String then = BOTH.fingerprint();

    assertThat(of(PASSWORD).areThoseOf(CONFIRMED, then)).isFalse();
    assertThat(of(PASSWORD, CODES, credential("otp", "o2", 0)).areThoseOf(CONFIRMED, then))
        .isFalse();
    assertThat(of(PASSWORD, credential("otp", "o2", 2_000)).areThoseOf(CONFIRMED, then)).isFalse();
    assertThat(of(PASSWORD, credential("otp", "o1", 2_001)).areThoseOf(CONFIRMED, then)).isFalse();
  }

  @Test
  void areOthersOnceAnAccountOfAnotherProviderIsLinked() {
    JsonArray linked =
        new JsonArray()
            .add(new JsonObject().put("identityProvider", "elsewhere").put("userId", "x"));

    assertThat(
            Credentials.of(new JsonArray().add(PASSWORD).add(CODES), linked)
                .areThoseOf(CONFIRMED, BOTH.fingerprint()))
        .isFalse();
  }

  @Test
  void areNeverThoseOfAnAccountWithoutAny() {
    assertThat(Credentials.NONE.areThoseOf(CONFIRMED, null)).isFalse();
    assertThat(Credentials.NONE.areThoseOf(CONFIRMED, "")).isFalse();
    assertThat(BOTH.areThoseOf(CONFIRMED, "")).isFalse();
  }

  @Test
  void areTakenAsFoundWhereNoneWereKeptUnlessTheyWereSetLater() {
    assertThat(BOTH.areThoseOf(CONFIRMED, null)).isTrue();
    assertThat(BOTH.areThoseOf(Instant.ofEpochMilli(1_999), null)).isFalse();
  }

  private static Credentials of(JsonObject... credentials) {
    JsonArray all = new JsonArray();
    for (JsonObject credential : credentials) {
      all.add(credential);
    }
    return Credentials.of(all, NOWHERE_ELSE);
  }

  private static JsonObject credential(String type, String id, long created) {
    return new JsonObject().put("type", type).put("id", id).put("createdDate", created);
  }
}
