package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.seine.crypto.refusal.ConsentMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * What a recipient asks of a record's provider and originator; or, where the provider itself sends
 * it, what the provider consents to of its own motion: docs/formats/consent-v1.md. It stands in
 * clear and says which uses of which things, never why.
 *
 * @param id the question, made by its sender
 * @param record the record
 * @param version the record's version that it is about
 * @param manifest hash of that version's manifest, which pins every thing that is named
 * @param provider the unit that provides the record
 * @param recipient the unit whose use it is about
 * @param originator whether the provider itself is the source, as the record says
 * @param things body and documents, by their ids
 * @param uses what for
 * @param answerBy the last day to answer; empty where nothing is asked
 */
public record ConsentQuestion(
    UUID id,
    RecordReference record,
    int version,
    Sha384 manifest,
    UUID provider,
    UUID recipient,
    Originator originator,
    List<UUID> things,
    List<ConsentUse> uses,
    Optional<LocalDate> answerBy,
    ConsentStatement statement) {
  /** No question is larger. */
  public static final int MAX_BYTES = 128 << 10;

  /** Uses in one question at the most. */
  public static final int MAX_USES = 50;

  /** Whether the source is the provider. */
  public enum Originator {
    PROVIDER,
    ANOTHER
  }

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if a thing or use stands in it twice or none does, if the
   *     sender is neither recipient nor provider, or a recipient asks without a day
   */
  public ConsentQuestion {
    things = List.copyOf(things);
    uses = List.copyOf(uses);
    boolean asked = statement.sender().equals(recipient);
    require(asked || statement.sender().equals(provider), "recipient or provider as sender");
    require(!provider.equals(recipient), "a recipient that is not the provider");
    require(asked == answerBy.isPresent(), "a day where something is asked");
    require(version >= 1, "a version from 1");
    require(!things.isEmpty() && things.size() <= Manifest.MAX_THINGS, "1 to 1000 things");
    require(new HashSet<>(things).size() == things.size(), "each thing once");
    require(!uses.isEmpty() && uses.size() <= MAX_USES, "1 to 50 uses");
    require(new HashSet<>(uses).size() == uses.size(), "each use once");
  }

  /** Whether the provider consents by itself, and asks nothing of itself. */
  public boolean isOwnMotion() {
    return statement.sender().equals(provider);
  }

  /** Signs the question as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, statement.time(), random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("question", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("id", id.toString());
    members.put("record", record.toJson());
    members.put("version", version);
    members.put("manifest", manifest.base64());
    members.put("provider", provider.toString());
    members.put("recipient", recipient.toString());
    members.put("originator", originator.name());
    members.put("things", things.stream().map(UUID::toString).toList());
    members.put("uses", uses.stream().map(ConsentUse::toJson).toList());
    members.put("answerBy", answerBy.isPresent() ? answerBy.get().toString() : Optional.empty());
    statement.put(members);
    return JsonText.of(members);
  }

  /**
   * Reads a question. That it reads says nothing of who wrote it: {@link ConsentChain#verify}.
   *
   * @throws ConsentMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static ConsentQuestion parse(byte[] bytes) throws ConsentMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("question", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      ConsentQuestion question =
          new ConsentQuestion(
              members.uuid("id"),
              RecordReference.take(members),
              (int) members.whole("version", 1, Integer.MAX_VALUE),
              Sha384.ofHash(members.bytes("manifest", Sha384.LENGTH)),
              members.uuid("provider"),
              members.uuid("recipient"),
              members.oneOf("originator", Originator.class),
              Tokens.uuids(members, "things", 1, Manifest.MAX_THINGS),
              uses(members),
              members.isNull("answerBy")
                  ? Optional.empty()
                  : Optional.of(Tokens.day(members, "answerBy")),
              ConsentStatement.take(members));
      members.done();
      return question;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new ConsentMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static List<ConsentUse> uses(JsonMembers members) throws JsonRefused {
    List<ConsentUse> uses = new ArrayList<>();
    for (JsonMembers use : members.listOfObjects("uses", 1, MAX_USES)) {
      uses.add(ConsentUse.take(use));
      use.done();
    }
    return uses;
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
