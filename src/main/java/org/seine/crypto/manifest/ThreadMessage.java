package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Suite;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.refusal.MessageMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * One entry of a thread as its unit signs it: docs/formats/dialogue-v1.md. It stands in clear and
 * says who wrote when and for which units; every word lies in its sealed text.
 *
 * @param thread the thread, by the id that its opener's client made
 * @param opener the unit that opened the thread
 * @param record what the thread is about
 * @param id the entry
 * @param number from 1, without gap
 * @param kind what it is
 * @param units the units that its text is sealed for, the sender first
 * @param previous hash of the entry before; empty for the first
 */
public record ThreadMessage(
    UUID thread,
    UUID opener,
    RecordReference record,
    UUID id,
    int number,
    EntryKind kind,
    List<UUID> units,
    Optional<Sha384> previous,
    ConsentStatement statement) {
  /** No entry is larger. */
  public static final int MAX_BYTES = 8 << 10;

  /** What an entry of a thread can be. */
  public enum EntryKind {
    /** The thread begins; the text is its topic. */
    OPENING,
    /** Its opener adds a unit; the text is the topic again, for that unit too. */
    INVITATION,
    /** What somebody writes. */
    MESSAGE,
    /** Notes of a meeting. */
    NOTES
  }

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if a unit stands in it twice or not as many as readers, the
   *     sender is not the first, only an opening is not without an entry before, or another than
   *     the opener opens or invites
   */
  public ThreadMessage {
    units = List.copyOf(units);
    require(number >= 1, "a number from 1");
    require((number == 1) == previous.isEmpty(), "an entry before from number 2 on");
    require(
        (number == 1) == (kind == EntryKind.OPENING), "an opening as number 1, and nowhere else");
    require(kind != EntryKind.OPENING || id.equals(thread), "an opening of the thread's id");
    require(statement.text().isPresent(), "a text");
    require(statement.text().get().id().equals(id), "a text of the entry's own id");
    require(units.size() == statement.readers().size(), "one unit for each reader");
    require(new HashSet<>(units).size() == units.size(), "each unit once");
    require(units.get(0).equals(statement.sender()), "the sender as the first unit");
    boolean byOpener = kind == EntryKind.OPENING || kind == EntryKind.INVITATION;
    require(!byOpener || statement.sender().equals(opener), "the opener as sender of a " + kind);
  }

  /** Signs the entry as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, statement.time(), random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("message", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("thread", thread.toString());
    members.put("opener", opener.toString());
    members.put("record", record.toJson());
    members.put("id", id.toString());
    members.put("number", number);
    members.put("kind", kind.name());
    members.put("units", units.stream().map(UUID::toString).toList());
    members.put("previous", previous.isPresent() ? previous.get().base64() : Optional.empty());
    statement.put(members);
    return JsonText.of(members);
  }

  /**
   * Reads an entry. That it reads says nothing of who wrote it: {@link ThreadChain#verify}.
   *
   * @throws MessageMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static ThreadMessage parse(byte[] bytes) throws MessageMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("message", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      ThreadMessage message =
          new ThreadMessage(
              members.uuid("thread"),
              members.uuid("opener"),
              RecordReference.take(members),
              members.uuid("id"),
              (int) members.whole("number", 1, Integer.MAX_VALUE),
              members.oneOf("kind", EntryKind.class),
              Tokens.uuids(members, "units", 1, ConsentStatement.MAX_READERS),
              members.bytesOrNull("previous", Sha384.LENGTH).map(Sha384::ofHash),
              ConsentStatement.take(members));
      members.done();
      return message;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new MessageMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
