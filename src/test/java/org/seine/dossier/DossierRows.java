package org.seine.dossier;

import static org.seine.dossier.DossierWorld.DOSSIERS;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.REGISTRY;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with cooperation files. The file is the Registry's; the focal point's unit is
 * invited, the investigator's is not.
 */
public final class DossierRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String DOSSIER = DOSSIERS + "/{record}";

  @Override
  public List<Row> rows() {
    var dossier = DossierWorld.begin(REGISTRY, DossierWorld.text("Matrix"));
    DossierWorld.invite(REGISTRY, dossier, MARAVELLE);
    // The first use of a unit's key is an entry of its own.
    DossierWorld.open(MARAVELLE, dossier);
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listDossiers", "GET", DOSSIERS).gives(200, 200, 200, 403, 403),
        Row.of("beginDossier", "POST", DOSSIERS)
            .header("Idempotency-Key", "none")
            .with(DossierWorld.text("Matrix"))
            .gives(403, 400, 400, 403, 403),
        Row.of("openDossier", "GET", DOSSIER).on(dossier).gives(200, 404, 200, 404, 404),
        change("changeDossier", "PUT", "", dossier).with(DossierWorld.text("Matrix")),
        change("inviteUnit", "POST", "/units", dossier).with("{\"unit\":\"" + OTP.unit + "\"}"),
        change("removeUnit", "DELETE", "/units/" + MARAVELLE.unit, dossier),
        Row.of("listLinkedLeads", "GET", DOSSIER + "/leads")
            .on(dossier)
            .gives(200, 404, 200, 403, 403),
        Row.of("linkLead", "POST", DOSSIER + "/leads")
            .on(dossier)
            .with("{\"lead\":\"7e57c0de-0000-4000-8000-00000000dead\"}")
            .gives(404, 404, 404, 404, 404),
        change("closeDossier", "POST", "/closing", dossier),
        change("reopenDossier", "POST", "/reopening", dossier));
  }

  /** A change of a version that is not there; a focal point's role does not open its door. */
  private static Row change(String operation, String method, String path, String dossier) {
    return Row.of(operation, method, DOSSIER + path)
        .on(dossier)
        .header("If-Match", STALE)
        .gives(404, 404, 412, 404, 404);
  }
}
