package org.seine.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.is;
import static org.seine.keys.KeyWorld.administrator;
import static org.seine.keys.KeyWorld.change;
import static org.seine.keys.KeyWorld.select;
import static org.seine.keys.KeyWorld.trailOf;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.KeyPairs;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.certificate.Validity;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.refusal.KeyEnvelopeMalformed;
import org.seine.embedded.RealServices;
import org.seine.lead.LeadWorld.Submitted;

@QuarkusTest
@DisplayName("What was sealed for a unit")
class RotationIT {
  private static final String CURRENT =
      "select id from unit_key where unit = ?::uuid and purpose = 'ENCRYPTION'"
          + " and state = 'CURRENT'";
  private static final String FLIP =
      "update key_envelope set envelope = set_byte(envelope, octet_length(envelope) - 1,"
          + " get_byte(envelope, octet_length(envelope) - 1) # 1) where key = ?::uuid";

  @Inject UnitKeys unitKeys;
  @Inject KeyDuty duty;
  @Inject MeterRegistry metrics;

  @Nested
  @DisplayName("while its keys are rotated")
  class Rotating {
    @Test
    void opensBeforeDuringAndAfterAndOneBadRowStopsNoOther() throws Throwable {
      List<Submitted> leads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        leads.add(MARAVELLE.submits(evidence(REGISTRY)));
      }
      leads.forEach(lead -> open(lead, 200));
      Submitted bad = leads.get(1);
      String badRow = rows(bad).get(0);
      String old = select(CURRENT, REGISTRY.unit).get(0);
      double before = refused();

      change(FLIP, badRow);
      rotate(REGISTRY.unit);

      assertThat(newlyMade(old)).containsExactly("f|1");
      assertThat(trailOf(REGISTRY.unit)).contains("key.rewrap failed");
      assertThat(refused()).isEqualTo(before + 1);
      for (Submitted lead : leads) {
        open(lead, lead.equals(bad) ? 500 : 200);
      }
      MARAVELLE.read(bad.id()).then().statusCode(200);

      change(FLIP, badRow);
      open(bad, 200);
      assertThat(serials(bad)).contains(serialOf(old));

      change(
          "update unit_key set rewrap_tried_at = now() - interval '2 hours' where id = ?::uuid",
          old);
      await(() -> duty.once());

      assertThat(newlyMade(old)).containsExactly("t|0");
      assertThat(refused()).isEqualTo(before);
      for (Submitted lead : leads) {
        open(lead, 200);
        assertThat(serials(lead)).containsOnly(serialOf(select(CURRENT, REGISTRY.unit).get(0)));
      }
    }

    @Test
    void opensAlsoAfterARunThatBrokeOffInTheMiddle() throws Throwable {
      Submitted first = MARAVELLE.submits(evidence(REGISTRY));
      Submitted second = MARAVELLE.submits(evidence(REGISTRY));
      String old = select(CURRENT, REGISTRY.unit).get(0);
      Map<String, String> former = envelopes(second);
      String mailbox = mailbox();
      rotate(REGISTRY.unit);

      // As a process leaves it that dies after the first hundred: some made anew, some not.
      for (var row : former.entrySet()) {
        change(
            "update key_envelope set envelope = decode(?, 'hex') where key = ?::uuid",
            row.getValue(),
            row.getKey());
      }
      change(
          "update mailbox set envelope = decode(?, 'hex') where unit = ?::uuid",
          mailbox,
          REGISTRY.unit);
      change(
          "update unit_key set rewrapped_at = null, rewrap_tried_at = null where id = ?::uuid",
          old);

      open(first, 200);
      open(second, 200);
      REGISTRY.call().get("/api/v1/leads").then().statusCode(200);

      await(() -> duty.once());

      assertThat(newlyMade(old)).containsExactly("t|0");
      assertThat(mailbox()).isNotEqualTo(mailbox);
      assertThat(serials(second)).doesNotContain(serialOf(old));
      open(first, 200);
      open(second, 200);
      REGISTRY.call().get("/api/v1/leads").then().statusCode(200);
    }

    @Test
    void isNeverStoredForACertificateThatWasRotatedMeanwhile() throws Exception {
      String id = newId();
      MARAVELLE.save(id, evidence(REGISTRY)).then().statusCode(200);
      String etag = MARAVELLE.etag(id);
      CompletableFuture<Response> submission;
      try (Connection other = portal();
          Statement lock = other.createStatement()) {
        other.setAutoCommit(false);
        lock.executeQuery("select key from lead where id = '" + id + "' for update");
        submission = CompletableFuture.supplyAsync(() -> MARAVELLE.post(id, "submission", etag));
        awaitLockedOut();
        rotate(REGISTRY.unit);
        other.rollback();
      }

      submission.join().then().statusCode(200);

      String current = serialOf(select(CURRENT, REGISTRY.unit).get(0));
      assertThat(serials(new Submitted(id, ""))).containsExactly(current);
      open(new Submitted(id, ""), 200);
    }

    @Test
    void isRefusedByNameIfTheKeyIsGone() throws Exception {
      Submitted lead = MARAVELLE.submits(evidence(REGISTRY));
      String row = rows(lead).get(0);
      String swap =
          "update key_envelope mine set envelope = foreigners.envelope from key_envelope foreigners"
              + " where mine.key = ?::uuid and foreigners.thing = mine.thing"
              + " and foreigners.unit <> mine.unit";
      change(swap, row);

      open(lead, 409)
          .then()
          .body("type", is("urn:seine:problem:no-usable-key"))
          .body("expected", is("the unit's key for the certificate that the key envelope names"));
    }
  }

  @Nested
  @DisplayName("is sealed for its certificate only")
  class Verifying {
    @Test
    void notForOneThatSomebodyForged() throws Exception {
      String row = select(CURRENT, REGISTRY.unit).get(0);
      String column = "select encode(certificate, 'hex') from unit_key where id = ?::uuid";
      String own = select(column, row).get(0);
      String serial = serialOf(row);
      UnitCertificate forged = forged(UUID.fromString(REGISTRY.unit));
      put(row, HexFormat.of().formatHex(Certificates.der(forged.certificate())), forged.serial());
      try {
        String id = newId();
        MARAVELLE.save(id, evidence(REGISTRY)).then().statusCode(200);
        MARAVELLE
            .post(id, "submission", MARAVELLE.etag(id))
            .then()
            .statusCode(503)
            .body("type", is("urn:seine:problem:key-refused"));
        MARAVELLE.read(id).then().body("state", is("DRAFT"));
      } finally {
        put(row, own, serial);
      }
    }

    @Test
    void notForOneThatBelongsToAnotherUnit() throws Exception {
      String row = select(CURRENT, KeyWorld.PRESIDENCY).get(0);
      String column = "select encode(certificate, 'hex') from unit_key where id = ?::uuid";
      String own = select(column, row).get(0);
      String foreign = select(column, select(CURRENT, REGISTRY.unit).get(0)).get(0);
      put(row, foreign, serialOf(row));
      try {
        assertThatExceptionOfType(KeyRefused.class)
            .isThrownBy(() -> certificateOf(KeyWorld.PRESIDENCY));
      } finally {
        put(row, own, serialOf(row));
      }
    }

    @Test
    void notForOneThatWasRevokedAndWhoseRowSaysOtherwise() throws Throwable {
      String row = select(CURRENT, KeyWorld.PRESIDENCY).get(0);
      await(
          () ->
              revocation.revoke(
                  UUID.fromString(row),
                  org.seine.crypto.certificate.Revocation.Reason.KEY_COMPROMISE,
                  read -> {},
                  new org.seine.sharing.Portal("test")));
      change(
          "update unit_key set state = 'CURRENT', revoked_at = null, reason = null where id ="
              + " ?::uuid",
          row);
      try {
        assertThatExceptionOfType(NoUsableKey.class)
            .isThrownBy(() -> certificateOf(KeyWorld.PRESIDENCY));
      } finally {
        change(
            "update unit_key set state = 'REVOKED', revoked_at = now(), reason = 'KEY_COMPROMISE'"
                + " where id = ?::uuid",
            row);
        administrator()
            .post("/api/v1/units/{unit}/certificates", KeyWorld.PRESIDENCY)
            .then()
            .statusCode(201);
      }
      assertThat(certificateOf(KeyWorld.PRESIDENCY)).containsKey(presidency());
    }

    private static void put(String row, String certificate, String serial) throws Exception {
      change(
          "update unit_key set certificate = decode(?, 'hex'), serial = ? where id = ?::uuid",
          certificate,
          serial,
          row);
    }

    private static UUID presidency() {
      return UUID.fromString(KeyWorld.PRESIDENCY);
    }
  }

  @Inject KeyRevocation revocation;

  private Map<UUID, UnitCertificate> certificateOf(String unit) throws Throwable {
    return await(() -> unitKeys.encryptionCertificates(List.of(UUID.fromString(unit))));
  }

  /** By an authority of the same names, whose root is not ours. */
  private static UnitCertificate forged(UUID unit) throws Exception {
    Validity validity = Validity.from(Instant.now().minusSeconds(60), Duration.ofDays(300));
    try (Authority root = Authority.newRoot(Mark.DEMO, validity);
        Authority issuer = root.certifyIssuer("Seine Issuer", validity)) {
      return issuer.certifyUnit(
          unit,
          CertificatePurpose.ENCRYPTION,
          Custody.PORTAL_HELD,
          KeyPairs.forPurpose(CertificatePurpose.ENCRYPTION).getPublic(),
          validity);
    }
  }

  private static void rotate(String unit) {
    administrator().post("/api/v1/units/{unit}/key-rotation", unit).then().statusCode(201);
  }

  private static Response open(Submitted lead, int status) {
    Response answer = REGISTRY.read(lead.id());
    answer.then().statusCode(status);
    return answer;
  }

  private double refused() {
    return metrics.get("seine.key.envelopes.refused").gauge().value();
  }

  private static List<String> newlyMade(String key) throws Exception {
    return select(
        "select left((rewrapped_at is not null)::text, 1) || '|' || rewrap_refused from unit_key"
            + " where id = ?::uuid",
        key);
  }

  private static String serialOf(String key) throws Exception {
    return select("select serial from unit_key where id = ?::uuid", key).get(0);
  }

  private static List<String> rows(Submitted lead) throws Exception {
    return List.copyOf(envelopes(lead).keySet());
  }

  /** The certificates that the Registry's key envelopes of this lead name. */
  private static List<String> serials(Submitted lead) throws Exception {
    return envelopes(lead).values().stream().map(RotationIT::serialIn).toList();
  }

  private static String serialIn(String envelope) {
    try {
      return KeyEnvelopes.serial(HexFormat.of().parseHex(envelope));
    } catch (KeyEnvelopeMalformed e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> envelopes(Submitted lead) throws Exception {
    Map<String, String> found = new java.util.LinkedHashMap<>();
    for (String row :
        select(
            "select k.key || ' ' || encode(k.envelope, 'hex') from key_envelope k"
                + " join sealed_thing t on t.key = k.thing join lead l on l.key = t.record"
                + " where l.id = ?::uuid and k.unit = ?::uuid order by t.part, k.key",
            lead.id(),
            REGISTRY.unit)) {
      found.put(row.split(" ")[0], row.split(" ")[1]);
    }
    return found;
  }

  private static String mailbox() throws Exception {
    return select("select encode(envelope, 'hex') from mailbox where unit = ?::uuid", REGISTRY.unit)
        .get(0);
  }

  /** Until the portal waits for a row that somebody else holds. */
  private static void awaitLockedOut() throws Exception {
    for (int i = 0; i < 200; i++) {
      if (!select(
              "select pid::text from pg_stat_activity where wait_event_type = 'Lock' and datname ="
                  + " current_database()")
          .isEmpty()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the submission never came to its transaction");
  }

  private static Connection portal() throws Exception {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }

  private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(work::get);
  }
}
