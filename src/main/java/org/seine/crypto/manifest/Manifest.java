package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Suite;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.refusal.ManifestMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * What one submission is: the sender, the record and its version, every thing by its hashes, every
 * recipient by its commitment, and on what condition. It is stored in clear and tells an outsider
 * counts and codes, never names, types, lengths or digests.
 *
 * <pre>{@code
 * Manifest manifest = Manifest.of(sender, record, 1)
 *     .thing(ManifestThing.of(Part.BODY, body))
 *     .thing(ManifestThing.of(Part.DOCUMENT, document))
 *     .recipient(own.commitment())            // the sender is always the first
 *     .recipient(theirs.commitment())
 *     .under("LEAD_ONLY", List.of("H1", "TLP:AMBER"))
 *     .by(memberPseudonym, now)               // whole seconds
 *     .first();                               // or .after(previousManifest.hash())
 * SignedBytes signed = manifest.sign(signingKey, random);   // store both parts as they are
 * }</pre>
 *
 * @param version the record's version, from 1; a correction is the next one
 * @param recipients commitments, the sender's first
 * @param handling codes such as H1 or TLP:AMBER
 * @param time when it was submitted; the signature states the same
 * @param member pseudonym of the member who acted
 * @param previous hash of the manifest of the version before; empty for the first
 */
public record Manifest(
    UUID sender,
    RecordReference record,
    int version,
    List<ManifestThing> things,
    List<Sha384> recipients,
    String useCondition,
    List<String> handling,
    Instant time,
    String member,
    Optional<Sha384> previous) {
  /** No manifest is larger. */
  public static final int MAX_BYTES = 512 << 10;

  /** Things in a submission at the most. */
  public static final int MAX_THINGS = 1000;

  /** Recipients named in a submission at the most. */
  public static final int MAX_RECIPIENTS = 250;

  private static final int MAX_HANDLING = 8;

  /** Begins a manifest. */
  public static ManifestDraft of(UUID sender, RecordReference record, int version) {
    return new ManifestDraft(sender, record, version);
  }

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if there is not exactly one body, a thing or recipient twice,
   *     too many of them, or a first version that is not without previous manifest
   */
  public Manifest {
    things = List.copyOf(things);
    recipients = List.copyOf(recipients);
    handling = List.copyOf(handling);
    Set<UUID> ids = new HashSet<>();
    things.forEach(thing -> ids.add(thing.id()));
    long bodies = things.stream().filter(thing -> thing.part() == Part.BODY).count();
    require(bodies == 1, "exactly one body");
    require(ids.size() == things.size(), "each thing once");
    require(things.size() <= MAX_THINGS, "at most %d things".formatted(MAX_THINGS));
    require(new HashSet<>(recipients).size() == recipients.size(), "each recipient once");
    require(
        !recipients.isEmpty() && recipients.size() <= MAX_RECIPIENTS,
        "1 to %d recipients".formatted(MAX_RECIPIENTS));
    require(handling.size() <= MAX_HANDLING, "at most %d codes".formatted(MAX_HANDLING));
    require(version >= 1, "a version from 1");
    require((version == 1) == previous.isEmpty(), "a previous manifest from version 2 on");
    Tokens.checked(Tokens.USE_CONDITION, useCondition);
    handling.forEach(code -> Tokens.checked(Tokens.HANDLING, code));
    Tokens.checked(Tokens.MEMBER, member);
  }

  /** Signs the manifest as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, time, random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("manifest", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("sender", sender.toString());
    members.put("record", record.toJson());
    members.put("version", version);
    members.put("things", things.stream().map(ManifestThing::toJson).toList());
    members.put("recipients", recipients.stream().map(Sha384::base64).toList());
    members.put("useCondition", useCondition);
    members.put("handling", handling);
    members.put("time", time.toString());
    members.put("member", member);
    members.put("previous", previous.isPresent() ? previous.get().base64() : Optional.empty());
    return JsonText.of(members);
  }

  /**
   * Reads a manifest. That it reads says nothing of who wrote it: {@link Submission#verify}.
   *
   * @throws ManifestMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static Manifest parse(byte[] bytes) throws ManifestMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("manifest", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      Manifest manifest =
          new Manifest(
              members.uuid("sender"),
              RecordReference.take(members),
              (int) members.whole("version", 1, Integer.MAX_VALUE),
              things(members),
              commitments(members, "recipients", 1, MAX_RECIPIENTS),
              members.text("useCondition", Tokens.USE_CONDITION),
              members.listOfTexts("handling", Tokens.HANDLING, 0, MAX_HANDLING),
              Tokens.time(members),
              members.text("member", Tokens.MEMBER),
              members.bytesOrNull("previous", Sha384.LENGTH).map(Sha384::ofHash));
      members.done();
      return manifest;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new ManifestMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static List<ManifestThing> things(JsonMembers members) throws JsonRefused {
    List<ManifestThing> things = new ArrayList<>();
    for (JsonMembers thing : members.listOfObjects("things", 1, MAX_THINGS)) {
      things.add(ManifestThing.parse(thing));
    }
    return things;
  }

  static List<Sha384> commitments(JsonMembers members, String name, int min, int max)
      throws JsonRefused {
    List<Sha384> commitments = new ArrayList<>();
    for (byte[] commitment : members.listOfBytes(name, Sha384.LENGTH, min, max)) {
      commitments.add(Sha384.ofHash(commitment));
    }
    return commitments;
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
