package org.seine.crypto.manifest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.manifest.ManifestThing.Part;

/**
 * What every statement about consent, and every entry of a thread, has: who makes it, its sealed
 * text, and who may read that.
 *
 * @param sender the unit that makes it, and signs
 * @param text the sealed text; empty if nothing is said beyond the codes
 * @param readers commitments of the units that the text is sealed for, the sender's first; none
 *     without a text
 * @param time when it was signed, in whole seconds; the signature states the same
 * @param member pseudonym of the member who acted
 */
public record ConsentStatement(
    UUID sender, Optional<ManifestThing> text, List<Sha384> readers, Instant time, String member) {
  /** Units that one text is sealed for at the most. */
  public static final int MAX_READERS = 8;

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if there are readers without a text or the reverse, a reader
   *     twice, or a bound is passed
   */
  public ConsentStatement {
    time = time.truncatedTo(ChronoUnit.SECONDS);
    readers = List.copyOf(readers);
    if (text.isPresent() == readers.isEmpty()
        || readers.size() > MAX_READERS
        || new HashSet<>(readers).size() != readers.size()) {
      throw new IllegalArgumentException(
          "expected 1 to %d readers of a text, each once, and none without".formatted(MAX_READERS));
    }
    if (text.filter(thing -> thing.part() != Part.BODY).isPresent()) {
      throw new IllegalArgumentException("expected a body");
    }
    Tokens.checked(Tokens.MEMBER, member);
  }

  void put(Map<String, Object> members) {
    members.put("sender", sender.toString());
    members.put("text", text.isPresent() ? text.get().toJson() : Optional.empty());
    members.put("readers", readers.stream().map(Sha384::base64).toList());
    members.put("time", time.toString());
    members.put("member", member);
  }

  static ConsentStatement take(JsonMembers members) throws JsonRefused {
    return new ConsentStatement(
        members.uuid("sender"),
        members.isNull("text")
            ? Optional.empty()
            : Optional.of(ManifestThing.parse(members.object("text"))),
        Manifest.commitments(members, "readers", 0, MAX_READERS),
        Tokens.time(members),
        members.text("member", Tokens.MEMBER));
  }
}
