package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Suite;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.refusal.StepMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * One formal step on a record of a file, or one fact that was reported of it, as the acting unit
 * signs it: docs/formats/step-v1.md. Steps of a record form a chain. It is stored in clear and says
 * what was done, by whom and when; every word about it lies in the sealed things that it pins.
 *
 * @param file the file that the record lies in
 * @param record the record
 * @param number from 1, without gap
 * @param act what was done, by the code of the record's table of steps
 * @param reported whether it is a fact that was reported, not a step taken here
 * @param state the record's state after it
 * @param on the day it happened, by the word of whoever recorded it
 * @param time when the portal recorded it, in whole seconds; the signature states the same
 * @param unit who acted, and signs
 * @param member pseudonym of the member who acted
 * @param things the sealed texts and documents that belong to it
 * @param previous hash of the step before; empty for the first
 */
public record Step(
    UUID file,
    RecordReference record,
    int number,
    String act,
    boolean reported,
    String state,
    LocalDate on,
    Instant time,
    UUID unit,
    String member,
    List<ManifestThing> things,
    Optional<Sha384> previous) {
  /** No step is larger. */
  public static final int MAX_BYTES = 64 << 10;

  /** Things of one step at the most. */
  public static final int MAX_THINGS = 100;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern YES_OR_NO = Pattern.compile("true|false");

  /**
   * Checks what the grammar asks.
   *
   * @throws IllegalArgumentException if a bound is passed, a thing stands in it twice, or only the
   *     first step is not without previous one
   */
  public Step {
    time = time.truncatedTo(ChronoUnit.SECONDS);
    things = List.copyOf(things);
    Set<UUID> ids = new HashSet<>();
    things.forEach(thing -> ids.add(thing.id()));
    require(ids.size() == things.size(), "each thing once");
    require(things.size() <= MAX_THINGS, "at most %d things".formatted(MAX_THINGS));
    require(number >= 1, "a number from 1");
    require((number == 1) == previous.isEmpty(), "a previous step from number 2 on");
    Tokens.checked(CODE, act);
    Tokens.checked(CODE, state);
    Tokens.checked(DAY, on.toString());
    Tokens.checked(Tokens.MEMBER, member);
  }

  /** Signs the step as the acting unit. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, time, random));
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("step", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("file", file.toString());
    members.put("record", record.toJson());
    members.put("number", number);
    members.put("act", act);
    members.put("reported", Boolean.toString(reported));
    members.put("state", state);
    members.put("on", on.toString());
    members.put("time", time.toString());
    members.put("unit", unit.toString());
    members.put("member", member);
    members.put("things", things.stream().map(ManifestThing::toJson).toList());
    members.put("previous", previous.isPresent() ? previous.get().base64() : Optional.empty());
    return JsonText.of(members);
  }

  /**
   * Reads a step. That it reads says nothing of who wrote it: {@link StepChain} does.
   *
   * @throws StepMalformed if it is not the strict JSON of the grammar
   * @throws UnknownSuite if its suite is not known
   */
  public static Step parse(byte[] bytes) throws StepMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("step", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      Step step =
          new Step(
              members.uuid("file"),
              RecordReference.take(members),
              (int) members.whole("number", 1, Integer.MAX_VALUE),
              members.text("act", CODE),
              Boolean.parseBoolean(members.text("reported", YES_OR_NO)),
              members.text("state", CODE),
              day(members),
              Tokens.time(members),
              members.uuid("unit"),
              members.text("member", Tokens.MEMBER),
              things(members),
              members.bytesOrNull("previous", Sha384.LENGTH).map(Sha384::ofHash));
      members.done();
      return step;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new StepMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate day(JsonMembers members) throws JsonRefused {
    try {
      return LocalDate.parse(members.text("on", DAY));
    } catch (DateTimeParseException e) {
      throw members.refuse("on", "a day of the calendar");
    }
  }

  private static List<ManifestThing> things(JsonMembers members) throws JsonRefused {
    List<ManifestThing> things = new ArrayList<>();
    for (JsonMembers thing : members.listOfObjects("things", 0, MAX_THINGS)) {
      things.add(ManifestThing.parse(thing));
    }
    return things;
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("expected " + expected);
    }
  }
}
