package org.seine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.dossier.DossierWorld.change;
import static org.seine.dossier.DossierWorld.etag;
import static org.seine.dossier.DossierWorld.invite;
import static org.seine.dossier.DossierWorld.open;
import static org.seine.dossier.DossierWorld.remove;
import static org.seine.dossier.DossierWorld.text;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.PRESIDENCY;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@DisplayName("A cooperation file of whose units rows say another thing than its steps")
class AlteredUnitsIT {
  private static final Rows ROWS = Rows.asPortal();
  private static final String IBAN = "QP32PCMB40127700318842";

  private String dossier;

  /** No list of a unit can show a file that rows say it works in and no key of its opens. */
  @AfterEach
  void takesItOutOfAllLists() throws SQLException {
    ROWS.run(
        "update dossier_unit set removed_at = now(), removed_by = gen_random_uuid() where dossier ="
            + " '%s' and removed_at is null".formatted(dossier));
  }

  @Nested
  @DisplayName("Locks no key")
  class NoKey {
    @Test
    void forAUnitThatARowPutsIntoTheCompartmentOfAnotherState() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE);
      putInto(PORT_CALLIS, "c.participant = '%s'".formatted(MARAVELLE_ITSELF), false);
      refusesToShutOut(OTP);
      refusesToShutOut(MARAVELLE);
      refusesToInvite(TARSENIA);
      assertThat(envelopes(PORT_CALLIS)).isZero();
    }

    @Test
    void forAUnitThatARowPutsIntoTheCompartmentOfTheCourt() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE);
      putInto(PORT_CALLIS, "c.participant is null", true);
      refusesToShutOut(OTP);
      refusesToInvite(PRESIDENCY);
      assertThat(envelopes(PORT_CALLIS)).isZero();
    }

    @Test
    void forAUnitWhoseRemovalARowForgot() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE, PORT_CALLIS);
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), PORT_CALLIS).then().statusCode(204);
      ROWS.alter(
          "update dossier_unit set removed_at = null, removed_by = null where dossier = '%s'"
              .formatted(dossier));
      refusesToShutOut(OTP);
      assertThat(envelopes(PORT_CALLIS)).isZero();
    }

    @Test
    void forAUnitWhoseCompartmentARowCallsAnothers() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE, PORT_CALLIS);
      swapParticipants();
      refusesToInvite(TARSENIA);
      refusesToShutOut(OTP);
      swapParticipants();
      invite(REGISTRY, dossier, TARSENIA);
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), OTP).then().statusCode(204);
      open(TARSENIA, dossier).then().statusCode(200);
    }

    private void refusesToShutOut(LeadWorld unit) throws SQLException {
      long before = epochs();
      isBroken(remove(REGISTRY, dossier, etag(REGISTRY, dossier), unit));
      assertThat(epochs()).isEqualTo(before);
    }

    private void refusesToInvite(LeadWorld unit) throws SQLException {
      isBroken(DossierWorld.invite(REGISTRY, dossier, etag(REGISTRY, dossier), unit.unit));
      assertThat(envelopes(unit)).isZero();
    }
  }

  private void putInto(LeadWorld unit, String where, boolean ofCourt) throws SQLException {
    ROWS.alter(
        """
        insert into dossier_unit (key, dossier, compartment, unit, of_court, invited_at, invited_by)
          select gen_random_uuid(), c.file, c.key, '%s', %s, now(), gen_random_uuid()
          from compartment c where c.file = '%s' and %s"""
            .formatted(unit.unit, ofCourt, dossier, where));
  }

  /** Maravelle's compartment is called Port Callis's, and the other way round. */
  private void swapParticipants() throws SQLException {
    ROWS.alter(
        called(MARAVELLE_ITSELF, RequestWorld.OTP_ITSELF),
        called(PORT_CALLIS_ITSELF, MARAVELLE_ITSELF),
        called(RequestWorld.OTP_ITSELF, PORT_CALLIS_ITSELF));
  }

  private String called(String before, String after) {
    return "update compartment set participant = '%s' where file = '%s' and participant = '%s'"
        .formatted(after, dossier, before);
  }

  private long envelopes(LeadWorld unit) throws SQLException {
    return ROWS.count(
        """
        select count(*) from epoch_envelope e join compartment c on c.key = e.compartment
          where c.file = '%s' and e.unit = '%s'"""
            .formatted(dossier, unit.unit));
  }

  private long epochs() throws SQLException {
    return ROWS.count("select sum(epoch) from compartment where file = '%s'".formatted(dossier));
  }

  private static void isBroken(Response response) {
    response
        .then()
        .statusCode(500)
        .body("type", equalTo("urn:seine:problem:seal-broken"))
        .body("reason", equalTo("THING_NOT_SIGNED"));
  }

  @Nested
  @DisplayName("Takes nothing")
  class Nothing {
    @Test
    void forAStateWhoseCompartmentIsAnothers() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE, PORT_CALLIS);
      var drafted = RequestWorld.drafted(dossier, MARAVELLE_ITSELF);
      RequestWorld.steps(OTP, drafted, "{\"step\":\"AUTHORISE\",\"on\":\"2019-01-24\"}");
      var proof = RequestWorld.document(OTP, drafted, RequestWorld.NOTE);
      swapParticipants();
      long before = things();
      isBroken(
          MeasureWorld.post(
              OTP, ASSETS, MeasureWorld.accountForm(dossier, MARAVELLE_ITSELF, IBAN)));
      isBroken(
          change(
              REGISTRY,
              dossier,
              etag(REGISTRY, dossier),
              text("For Maravelle alone", MARAVELLE_ITSELF)));
      isBroken(RequestWorld.put(OTP, drafted, LeadWorld.newId(), RequestWorld.NOTE));
      isBroken(
          RequestWorld.take(
              OTP,
              drafted,
              "steps",
              """
              {"step":"RECORD_SENT","on":"2019-01-24","reference":"NV 12/19","documents":[%s]}"""
                  .formatted(RequestWorld.attached(proof, "PROOF", ""))));
      assertThat(things()).isEqualTo(before);
      swapParticipants();
      MeasureWorld.account(OTP, dossier, MARAVELLE_ITSELF);
      RequestWorld.document(OTP, drafted, RequestWorld.NOTE);
    }

    @Test
    void ofAMeasureForAStateWhoseUnitsAreOthers() throws SQLException {
      dossier = MeasureWorld.dossier(PORT_CALLIS);
      var asset = MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF);
      putInto(MARAVELLE, "c.participant = '%s'".formatted(PORT_CALLIS_ITSELF), false);
      isBroken(
          MeasureWorld.post(
              OTP,
              MeasureWorld.MEASURES,
              """
              {"asset":"%s","executing":"%s","footing":"CHAMBER_BEFORE_TRIAL",
               "first":{"step":"PROPOSE","on":"2019-03-18","reason":"Rule 99 application"}}"""
                  .formatted(asset, PORT_CALLIS_ITSELF)));
    }

    @Test
    void underAKeyThatAUnitKnowsThatWasRemoved() throws SQLException {
      dossier = MeasureWorld.dossier(MARAVELLE, PORT_CALLIS);
      remove(REGISTRY, dossier, etag(REGISTRY, dossier), PORT_CALLIS).then().statusCode(204);
      ROWS.alter(
          "update compartment set epoch = 1 where file = '%s' and participant = '%s'"
              .formatted(dossier, PORT_CALLIS_ITSELF));
      MeasureWorld.post(OTP, ASSETS, MeasureWorld.accountForm(dossier, PORT_CALLIS_ITSELF, IBAN))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:epoch-passed"));
    }

    private long things() throws SQLException {
      return ROWS.count(
          """
          select count(*) from compartment_thing t join compartment c on c.key = t.compartment
            where c.file = '%s'"""
              .formatted(dossier));
    }
  }
}
