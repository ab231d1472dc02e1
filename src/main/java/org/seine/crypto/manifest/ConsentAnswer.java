package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.LocalDate;
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
import org.seine.crypto.refusal.ConsentMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * What a record's provider or originator answers to a question of consent:
 * docs/formats/consent-v1.md.
 *
 * @param question hash of the question
 * @param capacity in which capacity it is answered
 * @param outcome decided, or unable to
 * @param happened where the provider records what the originator answered elsewhere: the day of
 *     that answer; empty where the sender answers for itself
 * @param decisions one for each use that was asked for; none if unable
 */
public record ConsentAnswer(
    Sha384 question,
    Capacity capacity,
    Outcome outcome,
    Optional<LocalDate> happened,
    List<ConsentDecision> decisions,
    ConsentStatement statement) {
  /** No answer is larger: each use with each thing, in full. */
  public static final int MAX_BYTES = 2 << 20;

  /** Whose consent it is. */
  public enum Capacity {
    PROVIDER,
    ORIGINATOR
  }

  /** Whether it was decided. */
  public enum Outcome {
    DECIDED,
    /** Bound by a pre-existing obligation of confidentiality. Art. 73. */
    UNABLE
  }

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if a use or a granted thing stands in it twice, if something
   *     is decided by whoever is unable to, or a provider's own answer is reported
   */
  public ConsentAnswer {
    decisions = List.copyOf(decisions);
    Set<ConsentUse> uses = new HashSet<>();
    for (ConsentDecision decision : decisions) {
      boolean once =
          uses.add(decision.use())
              && new HashSet<>(decision.granted()).size() == decision.granted().size();
      require(once, "each use once, and in it each thing once");
    }
    require(decisions.size() <= ConsentQuestion.MAX_USES, "at most 50 decisions");
    require((outcome == Outcome.UNABLE) == decisions.isEmpty(), "decisions unless unable");
    require(
        happened.isEmpty() || capacity == Capacity.ORIGINATOR,
        "a provider that answers for itself");
  }

  /** The things granted for a use. */
  Set<UUID> granted(ConsentUse use) {
    return decisions.stream()
        .filter(decision -> decision.use().equals(use))
        .findFirst()
        .map(decision -> Set.copyOf(decision.granted()))
        .orElse(Set.of());
  }

  /** Signs the answer as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, statement.time(), random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("answer", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("question", question.base64());
    members.put("capacity", capacity.name());
    members.put("outcome", outcome.name());
    members.put("happened", happened.isPresent() ? happened.get().toString() : Optional.empty());
    members.put("decisions", decisions.stream().map(ConsentDecision::toJson).toList());
    statement.put(members);
    return JsonText.of(members);
  }

  /**
   * Reads an answer. That it reads says nothing of who wrote it: {@link ConsentChain#verify}.
   *
   * @throws ConsentMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static ConsentAnswer parse(byte[] bytes) throws ConsentMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("answer", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      ConsentAnswer answer =
          new ConsentAnswer(
              Sha384.ofHash(members.bytes("question", Sha384.LENGTH)),
              members.oneOf("capacity", Capacity.class),
              members.oneOf("outcome", Outcome.class),
              members.isNull("happened")
                  ? Optional.empty()
                  : Optional.of(Tokens.day(members, "happened")),
              decisions(members),
              ConsentStatement.take(members));
      members.done();
      return answer;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new ConsentMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static List<ConsentDecision> decisions(JsonMembers members) throws JsonRefused {
    List<ConsentDecision> decisions = new ArrayList<>();
    for (JsonMembers decision : members.listOfObjects("decisions", 0, ConsentQuestion.MAX_USES)) {
      decisions.add(ConsentDecision.parse(decision));
    }
    return decisions;
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
