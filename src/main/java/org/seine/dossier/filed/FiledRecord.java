package org.seine.dossier.filed;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/**
 * What stands in clear of a record that lies in a compartment: where, whose, and how often it was
 * changed. Its revision is the number of its steps, and its ETag.
 */
@MappedSuperclass
public abstract class FiledRecord {
  /** Made of the opening unit's id and the id that its client made: a repeated call finds it. */
  @Id public UUID key;

  @Column(updatable = false)
  public UUID dossier;

  @Column public UUID compartment;

  @Column(name = "opened_by")
  public UUID openedBy;

  public int revision;

  @Column(name = "opened_at")
  public Instant openedAt;

  @Column(name = "changed_at")
  public Instant changedAt;

  /** Pseudonym of the member. */
  @Column(name = "changed_by")
  public UUID changedBy;

  /** Fills in a new record that is about to take its first step. */
  protected final void begin(UUID id, Filed place, Caller by, Instant now) {
    key = id;
    dossier = place.file();
    compartment = place.compartment();
    openedBy = by.unit();
    openedAt = now;
    changedAt = now;
    changedBy = by.pseudonym();
    revision = 1;
  }

  /** How the trail and the API call its kind. */
  protected abstract RecordKind kind();

  /** How sealed things and steps call its kind. */
  protected abstract org.seine.crypto.envelope.RecordKind sealedKind();

  /**
   * The code of the state it is kept in, which each of its steps names too; empty for a kind that
   * is kept in none.
   */
  protected abstract Optional<String> keptState();

  /** The id by which the trail and the API name it: its own. */
  protected UUID named() {
    return key;
  }

  /** How the trail names it: it belongs to the unit that opened it. */
  public final RecordRef ref() {
    return kind().ref(named()).version(revision).of(openedBy);
  }

  /** Where it lies. */
  public final Filed place() {
    return new Filed(dossier, compartment, key);
  }
}
