package org.seine.keys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.seine.keys.KeyWorld.administrator;
import static org.seine.keys.KeyWorld.change;
import static org.seine.keys.KeyWorld.focalPoint;
import static org.seine.keys.KeyWorld.select;
import static org.seine.keys.KeyWorld.trailOf;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.security.cert.X509CRL;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.ChainVerifier;
import org.seine.crypto.certificate.KeyFile;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.sharing.Portal;

@QuarkusTest
class KeysIT {
  private static final Portal CALL = new Portal("test");
  private static final String CURRENT =
      "select id from unit_key where unit = ?::uuid and purpose = ? and state = 'CURRENT'";

  @Inject UnitKeys unitKeys;
  @Inject KeyCache cache;
  @Inject KeyDuty duty;
  @Inject RecordingRoom room;

  @Nested
  class Issuing {
    @Test
    void givesEveryUnitThatHoldsContentBothCertificatesAndTheOthersNone() throws Exception {
      assertThat(
              select(
                  "select purpose from unit_key where unit = ?::uuid order by 1",
                  KeyWorld.UNITED_NATIONS))
          .containsExactly("ENCRYPTION", "SIGNING");
      for (String without : List.of(KeyWorld.AUDIT, KeyWorld.OPERATIONS)) {
        assertThat(select("select purpose from unit_key where unit = ?::uuid", without)).isEmpty();
      }
      assertThat(trailOf(KeyWorld.UNITED_NATIONS)).contains("certificate.issue done");
    }

    @Test
    void certificatesVerifyAgainstThePublishedPapers() throws Throwable {
      AuthorityPapers papers = await(() -> unitKeys.papers());
      UUID unit = UUID.fromString(KeyWorld.UNITED_NATIONS);
      Map<UUID, UnitCertificate> found =
          await(() -> unitKeys.encryptionCertificates(List.of(unit)));

      UnitCertificate verified =
          new ChainVerifier(papers.root())
              .verify(
                  found.get(unit).certificate(),
                  List.of(papers.issuer()),
                  papers.lists(),
                  CertificatePurpose.ENCRYPTION,
                  Instant.now());

      assertThat(verified.unit()).isEqualTo(unit);
    }

    @Test
    void isRefusedWhereNothingIsMissingAndWhereNoKeysMayBe() {
      administrator()
          .post("/api/v1/units/{unit}/certificates", KeyWorld.UNITED_NATIONS)
          .then()
          .statusCode(409)
          .body("type", is("urn:seine:problem:keys-already-there"));
      administrator()
          .post("/api/v1/units/{unit}/certificates", KeyWorld.AUDIT)
          .then()
          .statusCode(404);
    }

    @Test
    void isNoRightOfAFocalPointAndTheRefusalStandsInTheTrail() throws Exception {
      String all =
          "select id from trail_entry where operation = 'key.rotate' and outcome = 'refused'";
      int before = select(all).size();

      focalPoint()
          .post("/api/v1/units/{unit}/key-rotation", KeyWorld.MARAVELLE)
          .then()
          .statusCode(org.hamcrest.Matchers.oneOf(403, 404));

      assertThat(select(all)).hasSize(before + 1);
    }
  }

  @Nested
  class Reading {
    @Test
    void everyMemberSeesEveryUnitsCertificatesWithoutAnyKey() {
      String body =
          focalPoint()
              .get("/api/v1/units/{unit}/certificates", KeyWorld.UNITED_NATIONS)
              .then()
              .statusCode(200)
              .body("purpose", hasItems("SIGNING", "ENCRYPTION"))
              .body("custody", everyItem(is("PORTAL_HELD")))
              .extract()
              .asString();

      assertThat(body).contains("BEGIN CERTIFICATE").doesNotContain("rapped", "PRIVATE");
    }

    @Test
    void everybodyReadsTheRevocationList() throws Exception {
      byte[] list =
          given()
              .get("/api/v1/revocation-list")
              .then()
              .statusCode(200)
              .contentType("application/pkix-crl")
              .extract()
              .asByteArray();

      assertThat(Certificates.readList(list).getNextUpdate()).isAfter(Instant.now());
    }
  }

  @Nested
  class Rotating {
    @Test
    void putsNewKeysInPlaceAndHasTheEnvelopesMadeAnew() throws Exception {
      String old = select(CURRENT, KeyWorld.PORT_CALLIS, "ENCRYPTION").get(0);

      administrator()
          .post("/api/v1/units/{unit}/key-rotation", KeyWorld.PORT_CALLIS)
          .then()
          .statusCode(201)
          .body("keyVersion", everyItem(is(2)))
          .body("state", everyItem(is("CURRENT")));

      assertThat(select("select state from unit_key where id = ?::uuid", old))
          .containsExactly("RETIRED");
      assertThat(
              select(
                  "select id from unit_key where id = ?::uuid and rewrapped_at is not null", old))
          .hasSize(1);
      assertThat(room.rewrapped()).contains(UUID.fromString(KeyWorld.PORT_CALLIS));
      assertThat(trailOf(KeyWorld.PORT_CALLIS)).contains("key.rotate done", "key.rewrap done");
    }

    @Test
    void leavesTheOldKeyAbleToOpen() throws Throwable {
      UUID unit = UUID.fromString(KeyWorld.REGISTRY);
      LentKey before = await(() -> unitKeys.opening(unit, CALL));
      before.close();
      administrator()
          .post("/api/v1/units/{unit}/key-rotation", KeyWorld.REGISTRY)
          .then()
          .statusCode(201);

      try (LentKey after = await(() -> unitKeys.opening(unit, serial(before), CALL));
          LentKey current = await(() -> unitKeys.opening(unit, CALL))) {
        assertThat(after.certificate()).isEqualTo(before.certificate());
        assertThat(after.handle().key()).isNotNull();
        assertThat(current.certificate()).isNotEqualTo(before.certificate());
      }
    }
  }

  @Nested
  class Revoking {
    @Test
    void putsTheCertificateOnTheListAndEndsItsUse() throws Throwable {
      UUID unit = UUID.fromString(KeyWorld.TARSENIA);
      String id = select(CURRENT, KeyWorld.TARSENIA, "SIGNING").get(0);

      administrator()
          .header("If-Match", "\"0\"")
          .contentType(ContentType.JSON)
          .body(Map.of("reason", "KEY_COMPROMISE"))
          .post("/api/v1/certificates/{id}/revocation", id)
          .then()
          .statusCode(200)
          .body("state", is("REVOKED"));

      AuthorityPapers papers = await(() -> unitKeys.papers());
      String serial = select("select serial from unit_key where id = ?::uuid", id).get(0);
      assertThat(serials(papers.issuerList())).contains(serial);
      assertThatExceptionOfType(NoUsableKey.class)
          .isThrownBy(() -> await(() -> unitKeys.signing(unit, CALL)));
      assertThat(trailOf(KeyWorld.TARSENIA)).contains("certificate.revoke done");
      administrator()
          .post("/api/v1/units/{unit}/certificates", KeyWorld.TARSENIA)
          .then()
          .statusCode(201)
          .body("purpose", is(List.of("SIGNING")));
    }

    @Test
    void needsTheVersionThatWasReadAndAKnownReason() throws Exception {
      String id = select(CURRENT, KeyWorld.LAKE_BASIN, "SIGNING").get(0);
      String path = "/api/v1/certificates/{id}/revocation";
      Map<String, String> body = Map.of("reason", "SUPERSEDED");

      administrator()
          .contentType(ContentType.JSON)
          .body(body)
          .post(path, id)
          .then()
          .statusCode(428);
      administrator()
          .header("If-Match", "\"7\"")
          .contentType(ContentType.JSON)
          .body(body)
          .post(path, id)
          .then()
          .statusCode(412);
      administrator()
          .header("If-Match", "\"0\"")
          .contentType(ContentType.JSON)
          .body(Map.of("reason", "BECAUSE"))
          .post(path, id)
          .then()
          .statusCode(400);
      administrator()
          .header("If-Match", "\"0\"")
          .contentType(ContentType.JSON)
          .body(body)
          .post(path, UUID.randomUUID())
          .then()
          .statusCode(404);
      assertThat(select("select state from unit_key where id = ?::uuid", id))
          .containsExactly("CURRENT");
    }
  }

  @Nested
  class Lending {
    @Test
    void recordsTheUnwrappingOfAKeyWhereItsUnitSeesIt() throws Throwable {
      cache.wipeAll(new ShutdownEvent());
      await(() -> unitKeys.signing(UUID.fromString(KeyWorld.PRESIDENCY), CALL)).close();

      assertThat(trailOf(KeyWorld.PRESIDENCY)).contains("key.use done");
    }

    @Test
    void wipesWhatWasLentWhenItIsGivenBack() throws Throwable {
      LentKey lent = await(() -> unitKeys.signing(UUID.fromString(KeyWorld.PRESIDENCY), CALL));

      lent.close();

      assertThat(lent.handle().isDestroyed()).isTrue();
    }

    @Test
    void refusesAWrappedKeyThatWasMovedToAnotherRow() throws Throwable {
      String swap =
          "update unit_key set wrapped_key = other.wrapped_key from unit_key other"
              + " where unit_key.purpose = other.purpose and unit_key.purpose = 'ENCRYPTION'"
              + " and ((unit_key.unit = ?::uuid and other.unit = ?::uuid)"
              + "   or (unit_key.unit = ?::uuid and other.unit = ?::uuid))";
      String[] pair = {
        KeyWorld.LAKE_BASIN, KeyWorld.TRUST_FUND, KeyWorld.TRUST_FUND, KeyWorld.LAKE_BASIN
      };
      change(swap, pair);
      cache.wipeAll(new ShutdownEvent());
      try {
        for (String unit : List.of(KeyWorld.LAKE_BASIN, KeyWorld.TRUST_FUND)) {
          assertThatExceptionOfType(KeyRefused.class)
              .isThrownBy(() -> await(() -> unitKeys.opening(UUID.fromString(unit), CALL)));
        }
      } finally {
        change(swap, pair);
      }

      await(() -> unitKeys.opening(UUID.fromString(KeyWorld.LAKE_BASIN), CALL)).close();
    }

    @Test
    void refusesAKeyUnderAnotherPurposeOrVersionThanItsOwn() throws Throwable {
      String id = select(CURRENT, KeyWorld.TRUST_FUND, "SIGNING").get(0);
      change("update unit_key set key_version = 9 where id = ?::uuid", id);
      cache.wipeAll(new ShutdownEvent());
      try {
        assertThatExceptionOfType(KeyRefused.class)
            .isThrownBy(
                () -> await(() -> unitKeys.signing(UUID.fromString(KeyWorld.TRUST_FUND), CALL)));
      } finally {
        change("update unit_key set key_version = 1 where id = ?::uuid", id);
      }
    }
  }

  @Nested
  class TheClock {
    @Test
    void warnsBeforeTheEndAndReplacesAPortalHeldKeyInTime() throws Throwable {
      String id = select(CURRENT, KeyWorld.PROSECUTOR, "SIGNING").get(0);
      change("update unit_key set not_after = now() + interval '20 days' where id = ?::uuid", id);

      await(() -> duty.once());

      assertThat(select("select id from unit_key where id = ?::uuid and warned_at is not null", id))
          .hasSize(1);
      assertThat(trailOf(KeyWorld.PROSECUTOR)).contains("certificate.warn-of-end done");

      change("update unit_key set not_after = now() + interval '10 days' where id = ?::uuid", id);

      await(() -> duty.once());

      assertThat(select("select state from unit_key where id = ?::uuid", id))
          .containsExactly("RETIRED");
      assertThat(trailOf(KeyWorld.PROSECUTOR)).contains("key.rotate done");
    }

    @Test
    void publishesAFreshListBeforeTheOldOneEnds() throws Throwable {
      long before = Long.parseLong(select("select list_number from issuer").get(0));
      change("update issuer set list_ends = now() + interval '1 day'");

      await(() -> duty.once());

      assertThat(Long.parseLong(select("select list_number from issuer").get(0)))
          .isEqualTo(before + 1);
    }
  }

  @Nested
  class HandingOver {
    private static final String PASSPHRASE = "a lantern in the harbour at night";

    @Test
    void givesTheKeysToAMemberOfTheUnitOnceAndRecordsBothPersons() throws Exception {
      String id = propose(KeyWorld.MARAVELLE);

      byte[] file =
          focalPoint()
              .contentType(ContentType.JSON)
              .body(Map.of("passphrase", PASSPHRASE))
              .post("/api/v1/units/{unit}/key-handover/{id}/collection", KeyWorld.MARAVELLE, id)
              .then()
              .statusCode(200)
              .contentType("application/pkcs12")
              .extract()
              .asByteArray();

      Map<String, KeyFile.Entry> keys = KeyFile.read(file, PASSPHRASE.toCharArray());
      assertThat(keys).containsOnlyKeys("signing", "encryption");
      assertThat(UnitCertificate.of(keys.get("encryption").certificate()).unit())
          .isEqualTo(UUID.fromString(KeyWorld.MARAVELLE));
      assertThat(trailOf(KeyWorld.MARAVELLE))
          .contains("key.hand-over done", "key.confirm-hand-over done");
      collect("elodie.maraquin", KeyWorld.MARAVELLE, KeyWorld.MARAVELLE, id, PASSPHRASE, 409);
    }

    @Test
    void isNotThereForAnotherUnitNorForTheAdministrator() {
      String id = propose(KeyWorld.MARAVELLE);

      collect("tamsin.orrel-quay", KeyWorld.PORT_CALLIS, KeyWorld.MARAVELLE, id, PASSPHRASE, 404);
      collect("tamsin.orrel-quay", KeyWorld.PORT_CALLIS, KeyWorld.PORT_CALLIS, id, PASSPHRASE, 404);
      collect("bram.ivesund", KeyWorld.OPERATIONS, KeyWorld.MARAVELLE, id, PASSPHRASE, 404);
    }

    @Test
    void asksForALongPassphraseAndNeverRepeatsIt() {
      String id = propose(KeyWorld.MARAVELLE);

      String answer =
          collect("elodie.maraquin", KeyWorld.MARAVELLE, KeyWorld.MARAVELLE, id, "lantern", 400);

      assertThat(answer).doesNotContain("lantern");
    }

    private static String propose(String unit) {
      return administrator()
          .post("/api/v1/units/{unit}/key-handover", unit)
          .then()
          .statusCode(201)
          .extract()
          .path("id");
    }

    private static String collect(
        String person, String own, String unit, String id, String passphrase, int status) {
      return KeyWorld.as(person, own)
          .contentType(ContentType.JSON)
          .body(Map.of("passphrase", passphrase))
          .post("/api/v1/units/{unit}/key-handover/{id}/collection", unit, id)
          .then()
          .statusCode(status)
          .extract()
          .asString();
    }
  }

  private static List<String> serials(X509CRL list) {
    return list.getRevokedCertificates().stream()
        .map(line -> line.getSerialNumber().toString(16))
        .toList();
  }

  private static String serial(LentKey key) {
    return HexFormat.of().formatHex(key.certificate().getSerialNumber().toByteArray());
  }

  private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(work::get);
  }
}
