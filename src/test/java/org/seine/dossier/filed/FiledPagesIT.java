package org.seine.dossier.filed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.embedded.RealServices;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

@QuarkusTest
@DisplayName("Lists of what lies in compartments")
class FiledPagesIT {
  @Test
  void holdWhatAUnitMaySeeAlsoWhereItWorksInMoreCompartmentsThanAreNamed() throws SQLException {
    while (compartments(REGISTRY) <= FiledPages.NAMED) {
      DossierWorld.begin(REGISTRY, DossierWorld.text("One of many"));
    }
    var dossier = MeasureWorld.dossier(PORT_CALLIS, MARAVELLE);
    var inPortCallis = account(OTP, dossier, PORT_CALLIS_ITSELF);
    var inMaravelle = account(OTP, dossier, MARAVELLE_ITSELF);
    var foreign = DossierWorld.begin(OTP, DossierWorld.text("Without the Registry"));
    DossierWorld.invite(OTP, foreign, PORT_CALLIS);
    var hidden = account(OTP, foreign, PORT_CALLIS_ITSELF);

    assertThat(listed(REGISTRY, "dossier=" + dossier)).containsOnly(inPortCallis, inMaravelle);
    assertThat(listed(REGISTRY, "dossier=" + dossier + "&participant=" + PORT_CALLIS_ITSELF))
        .containsOnly(inPortCallis);
    assertThat(listed(REGISTRY, "dossier=" + foreign)).isEmpty();
    assertThat(listed(PORT_CALLIS, "dossier=" + dossier)).containsOnly(inPortCallis);
    assertThat(listed(PORT_CALLIS, "dossier=" + foreign)).containsOnly(hidden);
    assertThat(listed(MARAVELLE, "participant=" + PORT_CALLIS_ITSELF)).isEmpty();
  }

  private static List<String> listed(LeadWorld person, String asked) {
    return person
        .call()
        .get(ASSETS + "?" + asked)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private static int compartments(LeadWorld court) throws SQLException {
    try (var owner =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        var asked =
            owner.prepareStatement(
                "select count(*) from compartment c join dossier_unit u on u.dossier = c.file"
                    + " where u.unit = ? and u.removed_at is null")) {
      asked.setObject(1, UUID.fromString(court.unit));
      try (var count = asked.executeQuery()) {
        count.next();
        return count.getInt(1);
      }
    }
  }
}
