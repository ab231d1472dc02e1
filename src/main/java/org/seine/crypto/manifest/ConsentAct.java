package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
 * What else is done with a question of consent: docs/formats/consent-v1.md.
 *
 * @param question hash of the question
 * @param kind what is done
 * @param unit of a referral: the unit that is the originator
 * @param named of a referral: that unit's commitment, under which it may read the question's text
 * @param on of a Chamber's decision: its day
 */
public record ConsentAct(
    Sha384 question,
    Kind kind,
    Optional<UUID> unit,
    Optional<Sha384> named,
    Optional<LocalDate> on,
    ConsentStatement statement) {
  /** No act is larger. */
  public static final int MAX_BYTES = 8 << 10;

  /** What can be done with a question, beside answering it. */
  public enum Kind {
    /** The recipient takes its question back. */
    WITHDRAWAL,
    /** The provider passes it on to the originator, a unit of the portal. */
    REFERRAL,
    /** The recipient puts what it may not disclose to the Chamber; sealed for itself. */
    TO_CHAMBER,
    /** The recipient records what the Chamber decided; sealed for itself. */
    CHAMBER_DECISION
  }

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if a member is there that the kind has not, or the reverse
   */
  public ConsentAct {
    boolean referral = kind == Kind.REFERRAL;
    boolean fits =
        unit.isPresent() == referral
            && named.isPresent() == referral
            && on.isPresent() == (kind == Kind.CHAMBER_DECISION);
    if (!fits) {
      throw new IllegalArgumentException("expected the members of a " + kind + " and no others");
    }
  }

  /** Signs the act as the sender's unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, statement.time(), random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("act", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("question", question.base64());
    members.put("kind", kind.name());
    members.put("unit", unit.isPresent() ? unit.get().toString() : Optional.empty());
    members.put("named", named.isPresent() ? named.get().base64() : Optional.empty());
    members.put("on", on.isPresent() ? on.get().toString() : Optional.empty());
    statement.put(members);
    return JsonText.of(members);
  }

  /**
   * Reads an act. That it reads says nothing of who wrote it: {@link ConsentChain#verify}.
   *
   * @throws ConsentMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static ConsentAct parse(byte[] bytes) throws ConsentMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("act", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      ConsentAct act =
          new ConsentAct(
              Sha384.ofHash(members.bytes("question", Sha384.LENGTH)),
              members.oneOf("kind", Kind.class),
              members.isNull("unit") ? Optional.empty() : Optional.of(members.uuid("unit")),
              members.bytesOrNull("named", Sha384.LENGTH).map(Sha384::ofHash),
              members.isNull("on") ? Optional.empty() : Optional.of(Tokens.day(members, "on")),
              ConsentStatement.take(members));
      members.done();
      return act;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new ConsentMalformed(String.valueOf(e.getMessage()));
    }
  }
}
