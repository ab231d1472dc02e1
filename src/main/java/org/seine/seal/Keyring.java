package org.seine.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.signature.RootTrust;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.keys.AuthorityPapers;
import org.seine.keys.LentKey;
import org.seine.keys.UnitKeys;
import org.seine.sharing.Caller;

/**
 * Borrows the keys of the caller's unit for one piece of work on a worker thread, and gives them
 * back when it ends, however it ends. Call it before a database session is opened.
 */
@ApplicationScoped
public class Keyring {
  private final UnitKeys keys;
  private final Workers workers;

  Keyring(UnitKeys keys, Workers workers) {
    this.keys = keys;
    this.workers = workers;
  }

  /** Works with what opens and checks: no certificate to seal for, no signing key. */
  public <T> Uni<T> reading(Caller by, Work<T> work) {
    return run(borrow(by, List.of(), null), work);
  }

  /** Works with what seals for the own unit, and opens. */
  public <T> Uni<T> drafting(Caller by, Work<T> work) {
    return run(drafting(by), work);
  }

  /** The keys for sealing a draft, for work that holds its own thread. The caller closes them. */
  public Uni<BorrowedKeys> drafting(Caller by) {
    return borrow(by, List.of(by.unit()), null);
  }

  /** The keys for reading, for work that holds its own thread. The caller closes them. */
  public Uni<BorrowedKeys> reading(Caller by) {
    return borrow(by, List.of(), null);
  }

  /** Works with what signs for the own unit and seals for it and for these recipients. */
  public <T> Uni<T> signing(Caller by, Collection<UUID> recipients, Work<T> work) {
    List<UUID> units = new ArrayList<>(recipients);
    units.add(by.unit());
    return run(
        keys.signing(by.unit(), by)
            .flatMap(
                signing ->
                    borrow(by, units, signing).onFailure().invoke(failure -> signing.close())),
        work);
  }

  /** How signing certificates are judged now, for work that needs no key. */
  public Uni<TrustedCertificates> trusted() {
    return keys.papers().map(Keyring::trust);
  }

  private Uni<BorrowedKeys> borrow(Caller by, Collection<UUID> sealFor, @Nullable LentKey signing) {
    return certificates(sealFor)
        .flatMap(
            certificates ->
                keys.papers()
                    .flatMap(
                        papers ->
                            keys.opening(by.unit(), by)
                                .map(
                                    opening ->
                                        new BorrowedKeys(
                                            by.unit(),
                                            opening,
                                            signing,
                                            certificates,
                                            trust(papers)))));
  }

  private Uni<Map<UUID, X509Certificate>> certificates(Collection<UUID> units) {
    if (units.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return keys.encryptionCertificates(units)
        .map(
            found -> {
              Map<UUID, X509Certificate> certificates = new HashMap<>();
              found.forEach((unit, certificate) -> certificates.put(unit, x509(certificate)));
              return certificates;
            });
  }

  private static X509Certificate x509(UnitCertificate certificate) {
    return certificate.certificate();
  }

  private static TrustedCertificates trust(AuthorityPapers papers) {
    return new RootTrust(papers.root(), List.of(papers.issuer()), papers.lists());
  }

  private <T> Uni<T> run(Uni<BorrowedKeys> borrowed, Work<T> work) {
    return borrowed.flatMap(
        lent -> workers.run(() -> work.with(lent)).onTermination().invoke(lent::close));
  }

  /** What is done with borrowed keys. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T with(BorrowedKeys keys) throws Exception;
  }
}
