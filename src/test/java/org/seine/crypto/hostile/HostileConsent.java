package org.seine.crypto.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.golden.ConsentFolder;
import org.seine.crypto.golden.GoldenConsentTest;
import org.seine.crypto.golden.GoldenKeys;
import org.seine.crypto.signature.DetachedSignature;

/**
 * Makes the fixtures of attacks on statements about consent. Each folder holds the files that
 * replace, or come to, those of the golden question; an empty file takes one away.
 */
final class HostileConsent {
  static final Path HOSTILE = Path.of("src/test/resources/hostile-consent");
  private static final String STRANGER = "44444444-4444-4444-8444-444444444444";

  private final GoldenKeys keys = new GoldenKeys(GoldenConsentTest.GOLDEN.resolve("keys"));
  private final SecureRandom random = new FixedRandom("seine hostile consent-v1");
  private final ConsentFolder honest;

  private HostileConsent() throws IOException {
    honest = ConsentFolder.read(GoldenConsentTest.GOLDEN);
  }

  /** Writes all fixtures; refuses where some exist. */
  public static void main(String[] args) throws IOException {
    if (Files.exists(HOSTILE)) {
      throw new IllegalStateException("hostile fixtures exist; remove them to make new ones");
    }
    var made = new HostileConsent();
    for (ConsentAttack attack : ConsentAttack.values()) {
      Path folder = Files.createDirectories(HOSTILE.resolve(attack.folder()));
      for (Map.Entry<String, byte[]> file : made.files(attack).entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private Map<String, byte[]> files(ConsentAttack attack) throws IOException {
    String provider = keys.unit("provider").toString();
    String recipient = keys.unit("recipient").toString();
    String third = keys.unit("third").toString();
    return switch (attack) {
      case QUESTION_ALTERED -> unsigned("question", "CHAMBER", "DEFENCE");
      case QUESTION_BY_A_STRANGER -> signed("question", "third", sender(recipient, third));
      case QUESTION_WITHOUT_A_THING ->
          signed(
              "question",
              "recipient",
              text -> text.replaceFirst("\"things\":\\[[^]]*]", "\"things\":[]"));
      case QUESTION_WITHOUT_A_DAY -> signed("question", "recipient", "\"2026-12-01\"", "null");
      case QUESTION_WITH_A_DAY_THAT_IS_NONE ->
          signed("question", "recipient", "2026-12-01", "2026-02-30");
      case QUESTION_WITH_A_USE_TWICE ->
          signed(
              "question",
              "recipient",
              text ->
                  text.replace(
                      "\"uses\":[", "\"uses\":[{\"scope\":\"CHAMBER\",\"participant\":null},"));
      case QUESTION_OF_AN_UNKNOWN_SUITE ->
          signed("question", "recipient", "\"suite\":1", "\"suite\":2");
      case ANSWER_ALTERED ->
          unsigned("provider-answer", "\"granted\":[]", "\"granted\":[\"" + third + "\"]");
      case ANSWER_SIGNED_BY_THE_RECIPIENT -> signed("provider-answer", "recipient", text -> text);
      case ANSWER_SENT_BY_THE_RECIPIENT ->
          signed("provider-answer", "recipient", sender(provider, recipient));
      case ANSWER_OF_ANOTHER_TIME ->
          sign(
              "provider-answer",
              text("provider-answer"),
              "provider",
              Instant.parse("2026-11-21T13:00:00Z"));
      case ANSWER_TO_ANOTHER_QUESTION ->
          signed(
              "provider-answer",
              "provider",
              text -> text.replaceFirst("\"question\":\"[^\"]{4}", "\"question\":\"AAAA"));
      case ANSWER_TO_A_USE_THAT_WAS_NOT_ASKED ->
          signed("provider-answer", "provider", "CHAMBER", "PUBLIC_EVIDENCE");
      case ANSWER_ON_A_DOCUMENT_THAT_WAS_NOT_ASKED ->
          signed(
              "provider-answer",
              "provider",
              "\"granted\":[]",
              "\"granted\":[\"" + STRANGER + "\"]");
      case ANSWER_THAT_LEAVES_OUT_A_USE ->
          signed(
              "provider-answer",
              "provider",
              text -> text.replaceFirst(",\\{\"scope\":\"NAMED_STATE\"[^}]*}", ""));
      case ANSWER_UNABLE_THAT_GRANTS -> signed("provider-answer", "provider", "DECIDED", "UNABLE");
      case ANSWER_WITH_A_MEMBER_TWICE ->
          signed(
              "provider-answer",
              "provider",
              "\"outcome\":\"DECIDED\"",
              "\"outcome\":\"DECIDED\",\"outcome\":\"DECIDED\"");
      case ANSWER_WITH_AN_UNKNOWN_MEMBER ->
          signed("provider-answer", "provider", "\"outcome\"", "\"note\":\"\",\"outcome\"");
      case ANSWER_REPORTED_FOR_ITSELF ->
          signed("provider-answer", "provider", "\"happened\":null", "\"happened\":\"2026-11-20\"");
      case ANSWER_TWICE -> again("provider-answer", "second-answer");
      case ORIGINATOR_NEVER_NAMED -> without("referral");
      case REFERRAL_BY_THE_RECIPIENT ->
          signed("referral", "recipient", sender(provider, recipient));
      case REFERRAL_TO_THE_RECIPIENT ->
          signed("referral", "provider", "\"unit\":\"" + third, "\"unit\":\"" + recipient);
      case REFERRAL_WITHOUT_A_UNIT ->
          signed("referral", "provider", "\"unit\":\"" + third + "\"", "\"unit\":null");
      case TEXT_WITH_ANOTHER_COVER -> {
        byte[] cover = honest.files().get("cover.bin").clone();
        cover[0] ^= 1;
        yield Map.of("cover.bin", cover);
      }
      case TEXT_FOR_A_UNIT_THAT_IS_NOT_NAMED -> {
        Map<String, byte[]> files = new LinkedHashMap<>(without("referral"));
        files.putAll(without("originator-answer"));
        yield files;
      }
    };
  }

  private static UnaryOperator<String> sender(String from, String to) {
    return text -> text.replace("\"sender\":\"" + from, "\"sender\":\"" + to);
  }

  private Map<String, byte[]> unsigned(String name, String what, String by) {
    return Map.of(name + ".json", changed(text(name), text -> text.replace(what, by)));
  }

  private Map<String, byte[]> signed(String name, String unit, String what, String by)
      throws IOException {
    return signed(name, unit, text -> text.replace(what, by));
  }

  private Map<String, byte[]> signed(String name, String unit, UnaryOperator<String> change)
      throws IOException {
    String text = new String(changed(text(name), change), UTF_8);
    int from = text.indexOf("\"time\":\"") + 8;
    return sign(name, text, unit, Instant.parse(text.substring(from, text.indexOf('"', from))));
  }

  private Map<String, byte[]> sign(String name, String text, String unit, Instant at)
      throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    return Map.of(
        name + ".json",
        bytes,
        name + ".p7s",
        DetachedSignature.sign(bytes, keys.signingKey(unit), at, random));
  }

  private Map<String, byte[]> again(String name, String as) {
    return Map.of(
        as + ".json",
        honest.files().get(name + ".json"),
        as + ".p7s",
        honest.files().get(name + ".p7s"));
  }

  private static Map<String, byte[]> without(String name) {
    return Map.of(name + ".json", new byte[0], name + ".p7s", new byte[0]);
  }

  private String text(String name) {
    return new String(honest.files().get(name + ".json"), UTF_8);
  }

  private static byte[] changed(String text, UnaryOperator<String> change) {
    return change.apply(text).getBytes(UTF_8);
  }
}
