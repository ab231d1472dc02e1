package org.seine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.dialogue.DialogueWorld.begins;
import static org.seine.dialogue.DialogueWorld.etag;
import static org.seine.dialogue.DialogueWorld.invite;
import static org.seine.dialogue.DialogueWorld.read;
import static org.seine.dialogue.DialogueWorld.words;
import static org.seine.dialogue.DialogueWorld.write;
import static org.seine.dialogue.DialogueWorld.writes;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@DisplayName("A thread of whose units rows say another thing than its opener signed")
class AlteredPartsIT {
  private static final Rows ROWS = Rows.asPortal();
  private String dossier;
  private String thread;

  @BeforeEach
  void begin() {
    dossier = MeasureWorld.dossier(MARAVELLE, PORT_CALLIS);
    thread = begins(REGISTRY, "DOSSIER", dossier, "With Maravelle", MARAVELLE);
  }

  @Test
  void takesNoWordForAUnitThatARowAdds() throws SQLException {
    adds(PORT_CALLIS);
    isBroken(write(REGISTRY, thread, newId(), "\"1\"", words("For Maravelle")));
    isBroken(write(MARAVELLE, thread, newId(), "\"1\"", words("For the Registry")));
    isBroken(invite(REGISTRY, thread, "\"1\"", OTP));
    assertThat(keys(PORT_CALLIS)).isZero();
  }

  @Test
  void takesNoWordForAUnitThatARowPutsIntoThePlaceOfAnother() throws SQLException {
    ROWS.alter(
        "update thread_unit set unit = '%s' where unit = '%s' and thread = (%s)"
            .formatted(PORT_CALLIS.unit, MARAVELLE.unit, row()));
    isBroken(write(REGISTRY, thread, newId(), "\"1\"", words("For Maravelle")));
    assertThat(keys(PORT_CALLIS)).isZero();
  }

  @Test
  void takesNoWordWhereARowCallsAnotherRecordItsOwn() throws SQLException {
    var other = MeasureWorld.dossier(MARAVELLE);
    ROWS.alter("update dialogue_thread set record = '%s' where id = '%s'".formatted(other, thread));
    isBroken(write(REGISTRY, thread, newId(), "\"1\"", words("Beside another")));
  }

  @Test
  void goesOnWithWhomItsOpenerInvited() {
    invite(REGISTRY, thread, etag(REGISTRY, thread), OTP).then().statusCode(200);
    write(MARAVELLE, thread, newId(), etag(MARAVELLE, thread), words("Welcome"))
        .then()
        .statusCode(200);
    read(OTP, thread).then().statusCode(200).body("messages[0].words", equalTo("Welcome"));
  }

  private void adds(LeadWorld unit) throws SQLException {
    writes(REGISTRY, thread, "Before");
    ROWS.alter(
        """
        insert into thread_unit (key, thread, unit, place, joined_at)
          select gen_random_uuid(), key, '%s', 3, now() from dialogue_thread where id = '%s'"""
            .formatted(unit.unit, thread));
  }

  private String row() {
    return "select key from dialogue_thread where id = '%s'".formatted(thread);
  }

  private long keys(LeadWorld unit) throws SQLException {
    return ROWS.count(
        """
        select count(*) from key_envelope k join sealed_thing t on t.key = k.thing
          where t.record = (%s) and k.unit = '%s'"""
            .formatted(row(), unit.unit));
  }

  private static void isBroken(Response response) {
    response
        .then()
        .statusCode(500)
        .body("type", equalTo("urn:seine:problem:seal-broken"))
        .body("reason", equalTo("THING_NOT_SIGNED"));
  }
}
