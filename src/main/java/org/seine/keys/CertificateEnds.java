package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The certificates in use: of every unit, of the portal, and of the authority above them. */
@ApplicationScoped
class CertificateEnds {
  private final KeyRepository keys;
  private final IssuerOffice office;

  CertificateEnds(KeyRepository keys, IssuerOffice office) {
    this.keys = keys;
    this.office = office;
  }

  /** All of them, the one that ends first first. */
  Uni<List<CertificateEnd>> list() {
    return Panache.withSession(
        () ->
            keys.current()
                .flatMap(
                    units ->
                        keys.receiptKey()
                            .flatMap(
                                receipts ->
                                    office
                                        .rowOfSession()
                                        .map(issuer -> all(units, receipts, issuer)))));
  }

  private static List<CertificateEnd> all(
      List<UnitKey> units, List<ReceiptKey> receipts, Issuer issuer) {
    AuthorityPapers papers = AuthorityPapers.of(issuer);
    List<CertificateEnd> all = new ArrayList<>();
    units.forEach(key -> all.add(CertificateEnd.of(key)));
    receipts.forEach(key -> all.add(CertificateEnd.of(key)));
    all.add(CertificateEnd.of(CertificateEnd.Holder.ISSUER, papers.issuer()));
    all.add(CertificateEnd.of(CertificateEnd.Holder.ROOT, papers.root()));
    all.sort(Comparator.comparing(CertificateEnd::notAfter));
    return all;
  }
}
