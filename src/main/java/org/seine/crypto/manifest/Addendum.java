package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Suite;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.refusal.AddendumMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * A change of a submission's recipients, signed by its sender and chained to the manifest: content
 * and manifest stay untouched. {@link Submission#addendum} makes the next one.
 *
 * @param manifest hash of the manifest
 * @param order from 1, without gap
 * @param previous hash of the addendum before, or of the manifest for the first
 * @param added commitments of recipients who are named from now on
 * @param withdrawn commitments of recipients who are no longer named
 * @param time when; the signature states the same
 * @param member pseudonym of the member who acted
 */
public record Addendum(
    UUID sender,
    RecordReference record,
    Sha384 manifest,
    int order,
    Sha384 previous,
    List<Sha384> added,
    List<Sha384> withdrawn,
    Instant time,
    String member) {
  /** No addendum is larger. */
  public static final int MAX_BYTES = 64 << 10;

  /** Addenda of one submission at the most. */
  public static final int MAX_ADDENDA = 1000;

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if nothing changes, a recipient stands in it twice, or a bound
   *     is passed
   */
  public Addendum {
    time = time.truncatedTo(ChronoUnit.SECONDS);
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
    Set<Sha384> all = new HashSet<>(added);
    all.addAll(withdrawn);
    int changes = added.size() + withdrawn.size();
    if (changes < 1 || changes > Manifest.MAX_RECIPIENTS || all.size() != changes) {
      throw new IllegalArgumentException(
          "expected 1 to %d changes, each recipient once".formatted(Manifest.MAX_RECIPIENTS));
    }
    if (order < 1 || order > MAX_ADDENDA) {
      throw new IllegalArgumentException("expected an order from 1 to " + MAX_ADDENDA);
    }
    Tokens.checked(Tokens.MEMBER, member);
  }

  /** Signs the addendum as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, time, random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("addendum", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("sender", sender.toString());
    members.put("record", record.toJson());
    members.put("manifest", manifest.base64());
    members.put("order", order);
    members.put("previous", previous.base64());
    members.put("added", added.stream().map(Sha384::base64).toList());
    members.put("withdrawn", withdrawn.stream().map(Sha384::base64).toList());
    members.put("time", time.toString());
    members.put("member", member);
    return JsonText.of(members);
  }

  static Addendum parse(byte[] bytes) throws AddendumMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("addendum", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      Addendum addendum =
          new Addendum(
              members.uuid("sender"),
              RecordReference.take(members),
              Sha384.ofHash(members.bytes("manifest", Sha384.LENGTH)),
              (int) members.whole("order", 1, MAX_ADDENDA),
              Sha384.ofHash(members.bytes("previous", Sha384.LENGTH)),
              Manifest.commitments(members, "added", 0, Manifest.MAX_RECIPIENTS),
              Manifest.commitments(members, "withdrawn", 0, Manifest.MAX_RECIPIENTS),
              Tokens.time(members),
              members.text("member", Tokens.MEMBER));
      members.done();
      return addendum;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new AddendumMalformed(String.valueOf(e.getMessage()));
    }
  }
}
