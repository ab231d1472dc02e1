package org.seine.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.signature.RootTrust;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.keys.AuthorityPapers;
import org.seine.keys.CertificateChanged;
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

  /**
   * Seals and stores. If a certificate changed between the two, nothing was stored, and it is done
   * once more from the start: whoever asked would do the same.
   */
  public static <T> Uni<T> again(Supplier<Uni<? extends T>> sealAndStore) {
    return Uni.createFrom()
        .deferred(sealAndStore)
        .onFailure(CertificateChanged.class)
        .retry()
        .atMost(1);
  }

  /** Works with what opens these things, and checks: nothing to seal with, no signing key. */
  public <T> Uni<T> reading(Caller by, Collection<HeldThing> held, Work<T> work) {
    return run(reading(by, held), work);
  }

  /** The keys for reading, for work that holds its own thread. The caller closes them. */
  public Uni<BorrowedKeys> reading(Caller by, Collection<HeldThing> held) {
    return borrow(by, List.of(), held, null);
  }

  /** Works with what seals for the own unit. */
  public <T> Uni<T> drafting(Caller by, Work<T> work) {
    return run(borrow(by, List.of(by.unit()), List.of(), null), work);
  }

  /**
   * Works with what signs for the own unit, seals for it and for these recipients, and opens these
   * things.
   */
  public <T> Uni<T> signing(
      Caller by, Collection<UUID> recipients, Collection<HeldThing> held, Work<T> work) {
    List<UUID> units = new ArrayList<>(recipients);
    units.add(by.unit());
    return run(
        keys.signing(by.unit(), by)
            .flatMap(
                signing ->
                    borrow(by, units, held, signing)
                        .onFailure()
                        .invoke(failure -> signing.close())),
        work);
  }

  /** Those of the units that things can be sealed for now. */
  public Uni<Set<UUID>> reachable(Collection<UUID> units) {
    return keys.reachable(units);
  }

  /** How signing certificates are judged now, for work that needs no key. */
  public Uni<TrustedCertificates> trusted() {
    return keys.papers().map(Keyring::trust);
  }

  private Uni<BorrowedKeys> borrow(
      Caller by, Collection<UUID> sealFor, Collection<HeldThing> held, @Nullable LentKey signing) {
    var envelopes = held.stream().map(HeldThing::envelope).toList();
    return certificates(sealFor)
        .flatMap(
            certificates ->
                keys.papers()
                    .flatMap(
                        papers ->
                            keys.opening(by.unit(), envelopes, by)
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
