package org.seine.demo;

import static org.seine.demo.Person.ADMINISTRATOR;
import static org.seine.demo.Person.AUDITOR;
import static org.seine.demo.Person.MARAVELLE;
import static org.seine.demo.Person.OTP;
import static org.seine.demo.Person.PORT_CALLIS;
import static org.seine.demo.Person.REGISTRY;
import static org.seine.demo.Person.TARSENIA;
import static org.seine.demo.Person.UN;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Plays leads L1 to L4 of the invented Maravelle files, as far as acceptance or return, and proves
 * each step by what the others then see.
 */
public final class Demonstration {
  private static final long GIB = 1L << 30;

  private final PortalClient portal;
  private final Proofs proofs;

  /**
   * Prepares to play.
   *
   * @param portalUrl without a trailing slash
   * @param keycloakUrl without a trailing slash
   */
  public Demonstration(String portalUrl, String keycloakUrl, SSLContext trust, PrintWriter out) {
    this.portal = new PortalClient(portalUrl, keycloakUrl, trust);
    this.proofs = new Proofs(out);
  }

  /**
   * Plays.
   *
   * @param contentStore the portal's content folder, to flip a stored byte in it; null to leave
   *     that out
   * @return whether every proof held
   * @throws IOException if the portal cannot be reached
   */
  public boolean play(@Nullable Path contentStore) throws IOException {
    var l1 = l1();
    l2();
    l3();
    l4();
    if (contentStore != null) {
      l1.flipAndSee(contentStore);
    }
    return proofs.all();
  }

  private PlayedLead l1() throws IOException {
    proofs.chapter("L1  Port Callis gives the Prosecutor a lead, for new evidence only");
    var lead = new PlayedLead(portal, proofs, PORT_CALLIS, List.of(OTP));
    lead.drafted(
        "LEAD_ONLY",
        "[\"H1\",\"H2\"]",
        "AMBER_STRICT",
        "ANOTHER",
        ",\"originator\":{\"name\":\"Tarsenia\"},\"restriction\":{\"bases\":[\"STATUTE_54_3_E\"]}");
    lead.with(SampleFile.pdf("statement A2.pdf", "Statement of account, 2018-12-17"));
    lead.with(SampleFile.large("register extract.bin", GIB));
    lead.submitted();
    lead.opensUnchanged(OTP);
    lead.accepted(OTP, "LEAD_ONLY", "EVIDENCE_ALLOWED");
    lead.isNotThereFor(REGISTRY, MARAVELLE, ADMINISTRATOR, AUDITOR);
    lead.isInTheTrail(OTP, MARAVELLE, ADMINISTRATOR);
    return lead;
  }

  private void l2() throws IOException {
    proofs.chapter("L2  The United Nations gives the Prosecutor a lead under an arrangement");
    var lead = new PlayedLead(portal, proofs, UN, List.of(OTP));
    lead.drafted(
        "LEAD_ONLY",
        "[\"H2\"]",
        "RED",
        "ANOTHER",
        ",\"originator\":{\"name\":\"UNSOLB\"},\"restriction\":{\"bases\":[\"ARRANGEMENT\"]}");
    lead.with(SampleFile.pdf("photo report.pdf", "MV Pale Heron, sightings"));
    lead.submitted();
    lead.opensUnchanged(OTP);
    lead.accepted(OTP, "LEAD_ONLY", "EVIDENCE_ALLOWED");
    lead.isNotThereFor(REGISTRY, PORT_CALLIS, ADMINISTRATOR, AUDITOR);
    lead.isInTheTrail(OTP, REGISTRY, PORT_CALLIS);
  }

  private void l3() throws IOException {
    proofs.chapter("L3  Maravelle corrects a lead; the Prosecutor accepts, the Registry returns");
    var lead = new PlayedLead(portal, proofs, MARAVELLE, List.of(OTP, REGISTRY));
    lead.drafted("EVIDENCE_ALLOWED", "[\"H0\"]", "AMBER", "PROVIDER", "");
    lead.with(SampleFile.pdf("registre.pdf", "Extrait du registre des vehicules"));
    lead.submitted();
    lead.corrected();
    lead.opensUnchanged(OTP);
    lead.accepted(OTP, "EVIDENCE_ALLOWED", null);
    lead.returned(REGISTRY, "NOT_IN_MANDATE");
    lead.isNotThereFor(TARSENIA, PORT_CALLIS, ADMINISTRATOR);
    lead.isInTheTrail(OTP, TARSENIA);
  }

  private void l4() throws IOException {
    proofs.chapter("L4  Tarsenia addresses the wrong organ; the Registry returns the lead");
    var lead = new PlayedLead(portal, proofs, TARSENIA, List.of(REGISTRY));
    lead.drafted("EVIDENCE_ALLOWED", "[\"H0\"]", "AMBER", "PROVIDER", "");
    lead.with(SampleFile.pdf("cuenta B1.pdf", "Cuenta 0048-221907-3"));
    lead.submitted();
    lead.opensUnchanged(REGISTRY);
    lead.returned(REGISTRY, "WRONG_ADDRESSEE");
    lead.isNotThereFor(OTP, MARAVELLE, ADMINISTRATOR);
    lead.isInTheTrail(REGISTRY, OTP);
  }
}
