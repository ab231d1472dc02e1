package org.seine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.PRESIDENCY;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/** Each key envelope is one public-key operation to lock, and one to open. */
@QuarkusTest
@DisplayName("Key envelopes of a cooperation file")
class EnvelopesOfAFileIT {
  private static final String OF_FILE =
      "select count(*) from epoch_envelope e join compartment c on c.key = e.compartment"
          + " where c.file = '%s'";
  private static final String OF_RECORD =
      "select count(*) from key_envelope k join sealed_thing t on t.key = k.thing"
          + " where t.record = '%s'";

  private static long count(String sql, String of) throws SQLException {
    return Rows.asOwner().count(sql.formatted(of));
  }

  @Test
  void areOneForEachInvitationHoweverMuchLiesInTheFile() throws Exception {
    var dossier = MeasureWorld.dossier(MARAVELLE);
    for (int i = 0; i < 3; i++) {
      MeasureWorld.account(OTP, dossier, null);
      MeasureWorld.account(MARAVELLE, dossier, MARAVELLE_ITSELF);
    }
    long before = count(OF_FILE, dossier);
    for (var invited : new LeadWorld[] {PRESIDENCY, PORT_CALLIS}) {
      DossierWorld.invite(REGISTRY, dossier, invited);
      assertThat(count(OF_FILE, dossier)).as(invited.name()).isEqualTo(++before);
    }
    PRESIDENCY.call().get(ASSETS + "?dossier=" + dossier).then().statusCode(200);
  }

  @Test
  void areNoneForARecordThatEveryUnitOfItsCompartmentReadsInItsList() throws Exception {
    var dossier = MeasureWorld.dossier(MARAVELLE);
    long before = count(OF_FILE, dossier);
    var assets =
        new String[] {
          MeasureWorld.account(MARAVELLE, dossier, MARAVELLE_ITSELF),
          MeasureWorld.account(OTP, dossier, MARAVELLE_ITSELF)
        };
    for (var unit : new LeadWorld[] {MARAVELLE, OTP, REGISTRY}) {
      unit.call()
          .get(ASSETS + "?dossier=" + dossier)
          .then()
          .statusCode(200)
          .body("items.id", containsInAnyOrder(assets));
    }
    assertThat(count(OF_FILE, dossier)).isEqualTo(before);
    for (var asset : assets) {
      assertThat(count(OF_RECORD, asset)).isZero();
    }
  }
}
