package org.seine.seal.compartment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.refusal.NotNamed;
import org.seine.crypto.wrap.WrappingKey;

/**
 * The keys of the compartments of some files that one unit may open, for the course of one call.
 * From the keys that were locked for the unit it derives those of earlier epochs, and for a unit of
 * the Court those of the file's other compartments. Closing wipes them all. Not safe for use by
 * several threads at once.
 */
public final class FileKeys implements AutoCloseable {
  private final Map<UUID, Compartment> compartments = new HashMap<>();
  private final Map<UUID, NavigableMap<Integer, Epoch>> epochs = new HashMap<>();
  private final Map<UUID, NavigableMap<Integer, WrappingKey>> keys = new HashMap<>();

  FileKeys(Collection<Compartment> compartments, Collection<Epoch> epochs) {
    compartments.forEach(one -> this.compartments.put(one.key, one));
    epochs.forEach(
        one ->
            this.epochs
                .computeIfAbsent(one.compartment, key -> new TreeMap<>())
                .put(one.epoch, one));
  }

  /** Becomes the owner of a key. */
  void add(UUID compartment, int epoch, WrappingKey key) {
    var before = keys.computeIfAbsent(compartment, one -> new TreeMap<>()).put(epoch, key);
    if (before != null) {
      before.close();
    }
  }

  /** A compartment that was just made, with its first key. */
  void learn(Compartment compartment, Epoch first, WrappingKey key) {
    compartments.put(compartment.key, compartment);
    epochs.computeIfAbsent(compartment.key, one -> new TreeMap<>()).put(first.epoch, first);
    add(compartment.key, first.epoch, key);
  }

  /** The next epoch of a compartment, with its key. */
  void advance(UUID compartment, Epoch next, WrappingKey key) {
    var before = compartment(compartment);
    var now = new Compartment();
    now.key = before.key;
    now.file = before.file;
    now.participant = before.participant;
    now.epoch = next.epoch;
    learn(now, next, key);
  }

  /**
   * The epoch under whose key things of a compartment are sealed now.
   *
   * @throws EpochPassed if a later one is stored: somebody was shut out while these keys were
   *     borrowed, or a row was set back to an epoch whose key others know
   */
  public int epoch(UUID compartment) {
    int stands = compartment(compartment).epoch;
    var stored = epochs.get(compartment);
    if (stored != null && stored.lastKey() > stands) {
      throw new EpochPassed();
    }
    return stands;
  }

  /** Whether these keys open anything of the compartment. */
  public boolean opens(UUID compartment) {
    var found = compartments.get(compartment);
    return found != null
        && (keys.containsKey(compartment)
            || court(found.file).filter(court -> keys.containsKey(court.key)).isPresent());
  }

  /** The file that a compartment belongs to. */
  UUID file(UUID compartment) {
    return compartment(compartment).file;
  }

  /** The compartment of a file that is internal to the Court. */
  Optional<Compartment> court(UUID file) {
    return compartments.values().stream()
        .filter(one -> one.file.equals(file) && one.isOfCourt())
        .findFirst();
  }

  /** The other compartments of a file. */
  Collection<Compartment> others(UUID file) {
    return compartments.values().stream()
        .filter(one -> one.file.equals(file) && !one.isOfCourt())
        .toList();
  }

  /**
   * The key of one epoch, which stays this object's.
   *
   * @throws NotNamed if nothing was locked for the unit that leads there
   * @throws KeyEnvelopeOfAnotherThing if a stored key was altered or moved
   */
  WrappingKey of(UUID compartment, int epoch) throws NotNamed, KeyEnvelopeOfAnotherThing {
    if (!keys.containsKey(compartment)) {
      byCourt(compartment);
    }
    var known = Objects.requireNonNull(keys.get(compartment));
    var nearest = known.ceilingEntry(epoch);
    if (nearest == null) {
      throw new NotNamed("expected a key of epoch %d or a later one, found none".formatted(epoch));
    }
    var key = nearest.getValue();
    for (int at = nearest.getKey(); at > epoch; at--) {
      byte[] wrapped = row(compartment, at).wrappedPrevious;
      if (wrapped == null) {
        throw new KeyEnvelopeOfAnotherThing("expected the key of the epoch before, found none");
      }
      key = EpochWraps.openPrevious(key, wrapped, compartment, at);
      known.put(at - 1, key);
    }
    return key;
  }

  private void byCourt(UUID compartment) throws NotNamed, KeyEnvelopeOfAnotherThing {
    var wanted = compartment(compartment);
    var court = court(wanted.file).filter(one -> keys.containsKey(one.key));
    var row = row(compartment, wanted.epoch);
    byte[] wrapped = row.wrappedForCourt;
    Integer courtEpoch = row.courtEpoch;
    if (court.isEmpty() || wrapped == null || courtEpoch == null) {
      throw new NotNamed("expected a key that was locked for the unit, found none");
    }
    var place = new EpochWraps.Place(court.get().key, courtEpoch, compartment, wanted.epoch);
    add(
        compartment,
        wanted.epoch,
        EpochWraps.openForCourt(of(court.get().key, courtEpoch), wrapped, place));
  }

  Compartment compartment(UUID key) {
    return Optional.ofNullable(compartments.get(key))
        .orElseThrow(() -> new IllegalStateException("keys of this compartment were not borrowed"));
  }

  private Epoch row(UUID compartment, int epoch) {
    return Optional.ofNullable(epochs.getOrDefault(compartment, new TreeMap<>()).get(epoch))
        .orElseThrow(() -> new IllegalStateException("an epoch that things lie in is stored"));
  }

  @Override
  public void close() {
    keys.values().forEach(all -> all.values().forEach(WrappingKey::close));
    keys.clear();
  }
}
