package org.seine.crypto.manifest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;

/** A manifest in the making: {@link Manifest} shows how. */
public final class ManifestDraft {
  private final UUID sender;
  private final RecordReference record;
  private final int version;
  private final List<ManifestThing> things = new ArrayList<>();
  private final List<Sha384> recipients = new ArrayList<>();
  private String useCondition = "";
  private List<String> handling = List.of();
  private String member = "";
  private Instant time = Instant.EPOCH;

  ManifestDraft(UUID sender, RecordReference record, int version) {
    this.sender = sender;
    this.record = record;
    this.version = version;
  }

  /** Adds a thing. */
  public ManifestDraft thing(ManifestThing thing) {
    things.add(thing);
    return this;
  }

  /** Adds a recipient's commitment; the sender's comes first. */
  public ManifestDraft recipient(Sha384 commitment) {
    recipients.add(commitment);
    return this;
  }

  /** States the use condition and the handling codes. */
  public ManifestDraft under(String condition, List<String> codes) {
    this.useCondition = condition;
    this.handling = List.copyOf(codes);
    return this;
  }

  /** States who acted, by pseudonym, and when; fractions of a second are cut. */
  public ManifestDraft by(String memberPseudonym, Instant at) {
    this.member = memberPseudonym;
    this.time = at.truncatedTo(ChronoUnit.SECONDS);
    return this;
  }

  /**
   * Completes the first version of a record.
   *
   * @throws IllegalArgumentException as {@link Manifest} says
   */
  public Manifest first() {
    return complete(Optional.empty());
  }

  /**
   * Completes a later version.
   *
   * @param previous the hash of the manifest of the version before
   * @throws IllegalArgumentException as {@link Manifest} says
   */
  public Manifest after(Sha384 previous) {
    return complete(Optional.of(previous));
  }

  private Manifest complete(Optional<Sha384> previous) {
    return new Manifest(
        sender,
        record,
        version,
        things,
        recipients,
        useCondition,
        handling,
        time,
        member,
        previous);
  }
}
