package org.seine.crypto.hostile;

import static org.seine.crypto.TestCourt.NOW;
import static org.seine.crypto.hostile.HostileStory.FRAME;
import static org.seine.crypto.hostile.HostileStory.LEAD;
import static org.seine.crypto.hostile.HostileStory.put;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Revocation;
import org.seine.crypto.certificate.Validity;
import org.seine.crypto.envelope.Forgery;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.hostile.HostileStory.Sealed;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * Makes the hostile fixtures: {@code honest/} is a whole export, each other folder holds only the
 * files that the attack changes, and {@code attack.json} says the rest.
 */
final class HostileWriter {
  static final Path HOSTILE = Path.of("src/test/resources/hostile");

  private final HostileStory story;
  private final Map<String, byte[]> honest;

  private HostileWriter() throws IOException {
    story = new HostileStory();
    honest = story.honest();
  }

  /** Writes all fixtures; refuses where some exist. */
  public static void main(String[] args) throws Exception {
    if (Files.exists(HOSTILE)) {
      throw new IllegalStateException("hostile fixtures exist; remove them to make new ones");
    }
    new HostileWriter().write();
  }

  private void write() throws Exception {
    write(HOSTILE.resolve("honest"), honest);
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (Map.Entry<String, TestUnit> unit :
        Map.of("recipient", story.recipient, "third", story.third).entrySet()) {
      keys.put(unit.getKey() + "-encryption.crt", Certificates.der(unit.getValue().certificate()));
      keys.put(unit.getKey() + "-encryption.p8", unit.getValue().privateKey().exposeEncoded());
    }
    keys.put(ExportLayout.ROOT, Certificates.der(story.court.root()));
    write(HOSTILE.resolve("keys"), keys);
    for (Attack attack : Attack.values()) {
      Map<String, byte[]> files = new TreeMap<>(honest);
      apply(attack, files);
      List<String> without =
          honest.keySet().stream().filter(name -> !files.containsKey(name)).toList();
      files.entrySet().removeIf(file -> Arrays.equals(file.getValue(), honest.get(file.getKey())));
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("refusal", attack.refusal.name());
      told.put("openedBy", attack.openedBy);
      told.put("without", without);
      told.put("handedOver", attack.handedOver);
      files.put("attack.json", JsonText.of(told));
      write(HOSTILE.resolve(attack.folder()), files);
    }
  }

  private void apply(Attack attack, Map<String, byte[]> files) throws Exception {
    switch (attack.name().substring(0, attack.name().indexOf('_'))) {
      case "FRAME" -> files.put(ExportLayout.CONTENT, content(attack));
      case "HEADER" -> files.put(ExportLayout.HEADER, header(attack));
      case "COVER" -> cover(attack, files);
      case "KEY", "RECIPIENT" -> files.put(ExportLayout.KEY_ENVELOPE, envelope(attack));
      case "TWO" -> salamander(files);
      case "MANIFEST" -> put(files, manifest(attack));
      case "SIGNATURE" -> put(files, signature(attack));
      case "DOCUMENT" -> document(attack, files);
      case "CERTIFICATE", "REVOCATION" -> certificate(attack, files);
      case "ADDENDA", "ADDENDUM" -> addenda(attack, files);
      case "RECEIPT" -> receipt(attack, files);
      case "FILE" -> files.remove(ExportLayout.COVER);
      default -> throw new IllegalStateException(attack.name());
    }
  }

  private byte[] content(Attack attack) throws IOException {
    byte[] content = story.document.content();
    byte[] first = Arrays.copyOf(content, FRAME);
    byte[] second = Arrays.copyOfRange(content, FRAME, 2 * FRAME);
    byte[] last = Arrays.copyOfRange(content, 2 * FRAME, content.length);
    return switch (attack) {
      case FRAME_FLIPPED -> flipped(content, FRAME + 100);
      case FRAME_TAG_FLIPPED -> flipped(content, 2 * FRAME - 1);
      case FRAME_MOVED -> joined(second, first, last);
      case FRAME_DOUBLED -> joined(first, first, last);
      case FRAME_DOUBLED_AND_INSERTED -> joined(first, first, second, last);
      case FRAME_MISSING_AT_THE_END -> joined(first, second);
      case FRAME_MISSING_IN_THE_MIDDLE -> joined(first, last);
      case FRAME_CUT_BY_A_BYTE -> Arrays.copyOf(content, content.length - 1);
      case FRAME_OF_ANOTHER_THING ->
          joined(first, Arrays.copyOfRange(story.unlisted.content(), FRAME, 2 * FRAME), last);
      case FRAME_FORGED_BY_A_RECIPIENT ->
          joined(
              first,
              Forgery.frame(
                  story.document.thing().key(),
                  story.document.header(),
                  1,
                  false,
                  filled(FRAME - 16)),
              last);
      default -> throw new IllegalStateException(attack.name());
    };
  }

  private byte[] header(Attack attack) {
    byte[] header = story.document.header();
    return switch (attack) {
      case HEADER_ALTERED -> flipped(header, header.length - 40);
      case HEADER_OVERSIZED -> new byte[513];
      case HEADER_NOT_CANONICAL ->
          joined(new byte[] {0x30, (byte) 0x82, 0}, Arrays.copyOfRange(header, 2, header.length));
      case HEADER_WITH_A_TAIL -> joined(header, new byte[1]);
      case HEADER_WITH_A_SMALL_FRAME_SIZE ->
          replaced(header, "02021000" + "0420", "02020800" + "0420");
      case HEADER_WITH_AN_ODD_FRAME_SIZE ->
          replaced(header, "02021000" + "0420", "02021001" + "0420");
      case HEADER_OF_AN_UNKNOWN_KIND ->
          replaced(header, "11".repeat(5) + "020101", "11".repeat(5) + "020104");
      case HEADER_OF_AN_UNKNOWN_SUITE -> replaced(header, "020101" + "0410", "020102" + "0410");
      case HEADER_OF_AN_UNKNOWN_FORMAT -> replaced(header, "7365696e652f31", "7365696e652f32");
      default -> throw new IllegalStateException(attack.name());
    };
  }

  private void cover(Attack attack, Map<String, byte[]> files) throws IOException {
    byte[] cover = story.document.thing().cover();
    byte[] forged =
        switch (attack) {
          case COVER_FLIPPED, COVER_FLIPPED_AND_SIGNED -> flipped(cover, 30);
          case COVER_FORGED_BY_A_RECIPIENT -> forged(json(2, "a.bin", ""));
          case COVER_WITH_A_MEMBER_TWICE -> forged(json(3, "a.bin", "\"name\":\"b.bin\","));
          case COVER_WITH_FEWER_FRAMES_THAN_ITS_LENGTH -> forged(json(2, "a.bin", ""));
          case COVER_WITH_THE_PARENT_FOLDER_FOR_A_NAME -> forged(json(3, "..", ""));
          case COVER_WITH_A_PATH_FOR_A_NAME -> forged(json(3, "../a.bin", ""));
          default -> throw new IllegalStateException(attack.name());
        };
    files.put(ExportLayout.COVER, forged);
    if (attack != Attack.COVER_FLIPPED && attack != Attack.COVER_FORGED_BY_A_RECIPIENT) {
      String honestHash = Sha384.of(cover).base64();
      signedAgain(
          files, story.manifestText(text -> text.replace(honestHash, Sha384.of(forged).base64())));
    }
  }

  private byte[] forged(String json) throws IOException {
    return Forgery.cover(
        story.document.thing().key(),
        story.document.header(),
        json.getBytes(StandardCharsets.UTF_8));
  }

  private String json(int frames, String name, String extra) {
    String digest = "\"" + Sha384.of(new byte[0]).base64() + "\"";
    return "{\"cover\":\"seine/1\",\"salt\":\"%s\",%s\"name\":\"%s\",\"mediaType\":\"a/b\",\"length\":%d,\"frames\":[%s]}"
        .formatted(
            "A".repeat(43) + "=",
            extra,
            name,
            story.document.thing().length(),
            String.join(",", Collections.nCopies(frames, digest)));
  }

  private byte[] envelope(Attack attack) throws IOException {
    byte[] envelope = honest.get(ExportLayout.KEY_ENVELOPE);
    return switch (attack) {
      case KEY_ENVELOPE_OF_ANOTHER_UNIT -> story.envelope(story.document, story.namedProvider);
      case KEY_ENVELOPE_OF_ANOTHER_HEADER -> story.envelope(story.body, story.namedRecipient);
      case KEY_ENVELOPE_FLIPPED -> flipped(envelope, 500);
      case KEY_ENVELOPE_WITH_A_TAIL -> joined(envelope, new byte[1]);
      case KEY_ENVELOPE_WITH_A_12_BYTE_TAG -> TruncatedTag.of(envelope);
      case KEY_ENVELOPE_WITH_A_SHORT_MAC -> TruncatedTag.beside16Promised(envelope);
      case KEY_ENVELOPE_WITH_A_COMPRESSED_POINT -> point(envelope, 0, 4 ^ 2);
      case KEY_ENVELOPE_WITH_A_POINT_OFF_THE_CURVE -> point(envelope, 96, 1);
      case KEY_ENVELOPE_OF_AN_UNKNOWN_SUITE ->
          replaced(envelope, "06082b0601050507063f", "06082b0601050507063c");
      case KEY_ENVELOPE_OF_A_DRAFT ->
          story.envelopes.forDraft(
              story.document.thing().key(),
              story.document.thing().header().hash(),
              story.recipient.certificate());
      case RECIPIENT_WITHDRAWN -> story.envelope(story.document, story.namedThird);
      case RECIPIENT_NEVER_NAMED ->
          story.envelope(
              story.document, NamedRecipient.name(story.recipient.certificate(), story.random));
      default -> throw new IllegalStateException(attack.name());
    };
  }

  /** Turns bits of a byte of the ephemeral point, 97 bytes at the end of the KEM ciphertext. */
  private static byte[] point(byte[] envelope, int at, int bits) {
    byte[] start = HexFormat.of().parseHex("04820681");
    for (int i = 0; ; i++) {
      if (Arrays.equals(envelope, i, i + start.length, start, 0, start.length)) {
        byte[] copy = envelope.clone();
        copy[i + start.length + 1568 + at] ^= (byte) bits;
        return copy;
      }
    }
  }

  private void salamander(Map<String, byte[]> files) throws IOException, GeneralSecurityException {
    ThingName name =
        new ThingName(story.provider.id(), RecordKind.LEAD, LEAD, HostileStory.DOCUMENT, 1);
    Salamander two = new Salamander(name);
    files.put(ExportLayout.HEADER, two.sealed.header());
    files.put(ExportLayout.COVER, two.sealed.thing().cover());
    files.put(ExportLayout.CONTENT, two.sealed.content());
    files.put(
        ExportLayout.KEY_ENVELOPE,
        story.envelopes.forRecipient(
            two.other, two.sealed.thing().header().hash(), story.namedRecipient));
    signedAgain(
        files,
        story
            .manifest(LEAD, story.body, two.sealed)
            .sign(story.provider.signingKey(), story.random));
  }

  private SignedBytes manifest(Attack attack) {
    SignedBytes manifest = story.manifest;
    return switch (attack) {
      case MANIFEST_ALTERED ->
          new SignedBytes(
              HostileStory.text(manifest)
                  .replace("LEAD_ONLY", "EVIDENCE_ALLOWED")
                  .getBytes(StandardCharsets.UTF_8),
              manifest.signature());
      case MANIFEST_WITH_AN_UNKNOWN_MEMBER ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"version\":1,\"things\"", "\"version\":1,\"note\":\"\",\"things\""));
      case MANIFEST_WITH_A_MEMBER_TWICE ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"useCondition\"",
                      "\"useCondition\":\"EVIDENCE_ALLOWED\",\"useCondition\""));
      case MANIFEST_WITHOUT_A_BODY ->
          story.manifestText(text -> text.replace("\"BODY\"", "\"DOCUMENT\""));
      case MANIFEST_LISTS_A_THING_TWICE ->
          story.manifestText(
              text -> {
                int from = text.indexOf("{\"part\":\"DOCUMENT\"");
                String thing = text.substring(from, text.indexOf('}', from) + 1);
                return text.replace(thing, thing + "," + thing);
              });
      case MANIFEST_OF_VERSION_1_WITH_A_PREVIOUS ->
          story.manifestText(
              text ->
                  text.replace(
                      "\"previous\":null",
                      "\"previous\":\"" + story.manifest.hash().base64() + "\""));
      case MANIFEST_OF_AN_UNKNOWN_SUITE ->
          story.manifestText(text -> text.replace("\"suite\":1", "\"suite\":2"));
      default -> throw new IllegalStateException(attack.name());
    };
  }

  private SignedBytes signature(Attack attack) throws Exception {
    byte[] bytes = story.manifest.bytes();
    byte[] signature = story.manifest.signature();
    return switch (attack) {
      case SIGNATURE_NAMING_ANOTHER_CERTIFICATE ->
          forgedSignature().naming(story.third).signed(story.random);
      case SIGNATURE_WITHOUT_AN_ATTRIBUTE ->
          forgedSignature().withoutTheCertificatesName().signed(story.random);
      case SIGNATURE_WITH_AN_ATTRIBUTE_TWICE ->
          forgedSignature().alsoOf(NOW.plusSeconds(1)).signed(story.random);
      case SIGNATURE_WITH_A_FOREIGN_ATTRIBUTE ->
          forgedSignature().withAForeignAttribute().signed(story.random);
      case SIGNATURE_WITHOUT_THE_ISSUERS_CERTIFICATE ->
          forgedSignature().withoutTheIssuer().signed(story.random);
      case SIGNATURE_BY_THE_KEY_FOR_RECEIPTS ->
          story.signed(HostileStory.text(story.manifest), story.receipts);
      case SIGNATURE_BY_ANOTHER_UNIT ->
          story.signed(HostileStory.text(story.manifest), story.third.signingKey());
      case SIGNATURE_OF_ANOTHER_TIME ->
          story.manifestText(text -> text.replace("T12:00:00Z", "T12:00:01Z"));
      case SIGNATURE_WITH_A_TAIL -> new SignedBytes(bytes, joined(signature, new byte[1]));
      case SIGNATURE_FLIPPED -> new SignedBytes(bytes, flipped(signature, signature.length - 1));
      default -> throw new IllegalStateException(attack.name());
    };
  }

  private ForgedSignature forgedSignature() throws Exception {
    return new ForgedSignature(story.manifest.bytes(), story.provider, story.court.issuer(), NOW);
  }

  private void document(Attack attack, Map<String, byte[]> files) throws IOException {
    UUID sender = story.provider.id();
    UUID id = HostileStory.DOCUMENT;
    switch (attack) {
      case DOCUMENT_SLIPPED_IN -> handOver(files, story.unlisted);
      case DOCUMENT_OF_ANOTHER_RECORD ->
          listed(files, new ThingName(sender, RecordKind.LEAD, HostileStory.UNLISTED, id, 1));
      case DOCUMENT_OF_ANOTHER_SENDER ->
          listed(files, new ThingName(story.third.id(), RecordKind.LEAD, LEAD, id, 1));
      case DOCUMENT_OF_ANOTHER_VERSION -> {
        listed(files, new ThingName(sender, RecordKind.LEAD, LEAD, id, 2));
        String text = new String(files.get(ExportLayout.MANIFEST), StandardCharsets.UTF_8);
        signedAgain(
            files,
            story.signed(
                text.replace(id + "\",\"version\":2", id + "\",\"version\":1"),
                story.provider.signingKey()));
      }
      default -> {}
    }
  }

  /** A manifest lists the hash of this thing's header, whatever that header says. */
  private void listed(Map<String, byte[]> files, ThingName name) throws IOException {
    Sealed sealed = story.seal(name, new byte[1234]);
    handOver(files, sealed);
    signedAgain(
        files,
        story.manifest(LEAD, story.body, sealed).sign(story.provider.signingKey(), story.random));
  }

  private void handOver(Map<String, byte[]> files, Sealed sealed) throws IOException {
    files.put(ExportLayout.HEADER, sealed.header());
    files.put(ExportLayout.COVER, sealed.thing().cover());
    files.put(ExportLayout.CONTENT, sealed.content());
    files.put(ExportLayout.KEY_ENVELOPE, story.envelope(sealed, story.namedRecipient));
  }

  private void certificate(Attack attack, Map<String, byte[]> files) throws IOException {
    String provider = story.provider.id().toString();
    Duration day = Duration.ofDays(1);
    switch (attack) {
      case CERTIFICATE_EXPIRED ->
          signedBy(
              files,
              story.court.unit(provider, Validity.from(NOW.minus(day.multipliedBy(9)), day)));
      case CERTIFICATE_NOT_YET_VALID ->
          signedBy(files, story.court.unit(provider, Validity.from(NOW.plus(day), day)));
      case CERTIFICATE_REVOKED -> {
        TestUnit unit = story.court.unit(provider);
        story.court.revoke(
            new Revocation(
                unit.signingCertificate().getSerialNumber(),
                NOW.minusSeconds(1),
                Revocation.Reason.SUPERSEDED));
        files.put(ExportLayout.ISSUER_LIST, Certificates.der(story.court.lists().get(1)));
        signedBy(files, unit);
      }
      case CERTIFICATE_OF_ANOTHER_AUTHORITY -> signedBy(files, new TestCourt().unit(provider));
      case CERTIFICATE_FOR_ANOTHER_PURPOSE ->
          signedAgain(
              files, story.signed(HostileStory.text(story.manifest), story.court.serverKey()));
      case CERTIFICATE_OF_AN_ISSUER_OF_THE_SAME_NAME -> {
        TestCourt other = new TestCourt();
        files.put(ExportLayout.ISSUER, Certificates.der(other.issuer()));
        files.put(ExportLayout.ISSUER_LIST, Certificates.der(other.lists().get(1)));
        signedBy(files, other.unit(provider));
      }
      case CERTIFICATE_OF_A_SWAPPED_ROOT ->
          files.put(ExportLayout.ROOT, Certificates.der(new TestCourt().root()));
      case REVOCATION_LIST_FORGED ->
          files.put(ExportLayout.ISSUER_LIST, Certificates.der(new TestCourt().lists().get(1)));
      case REVOCATION_LIST_TOO_OLD ->
          files.put(ExportLayout.ISSUER_LIST, Certificates.der(story.court.oldList()));
      default -> throw new IllegalStateException(attack.name());
    }
  }

  private void signedBy(Map<String, byte[]> files, TestUnit unit) {
    signedAgain(files, story.signed(HostileStory.text(story.manifest), unit.signingKey()));
  }

  private void addenda(Attack attack, Map<String, byte[]> files) throws IOException {
    Submission submitted = Submission.verify(story.manifest, List.of(), story.court.trust());
    switch (attack) {
      case ADDENDA_SWAPPED -> {
        put(files, 1, story.withdrawn);
        put(files, 2, story.added);
      }
      case ADDENDUM_REPLAYED -> put(files, 3, story.added);
      case ADDENDUM_REPLACED ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(story.namedThird.commitment()), List.of(), "m-2", NOW)
                  .sign(story.provider.signingKey(), story.random));
      case ADDENDUM_MISSING -> {
        put(files, 1, story.withdrawn);
        files.remove(ExportLayout.addendum(2));
        files.remove(ExportLayout.addendumSignature(2));
      }
      case ADDENDUM_OF_ANOTHER_SUBMISSION -> {
        Manifest other = story.manifest(UUID.randomUUID(), story.body, story.document);
        SignedBytes signed = other.sign(story.provider.signingKey(), story.random);
        put(
            files,
            1,
            story
                .add(Submission.verify(signed, List.of(), story.court.trust()))
                .sign(story.provider.signingKey(), story.random));
      }
      case ADDENDUM_OF_ANOTHER_RECORD ->
          put(
              files,
              1,
              story.signed(
                  HostileStory.text(story.added)
                      .replace(LEAD.toString(), HostileStory.UNLISTED.toString()),
                  story.provider.signingKey()));
      case ADDENDUM_ADDS_WHO_IS_NAMED ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(story.namedRecipient.commitment()), List.of(), "m-1", NOW)
                  .sign(story.provider.signingKey(), story.random));
      case ADDENDUM_BY_ANOTHER_UNIT ->
          put(files, 1, story.add(submitted).sign(story.third.signingKey(), story.random));
      case ADDENDUM_WITHDRAWS_THE_SENDER ->
          put(
              files,
              1,
              submitted
                  .addendum(List.of(), List.of(story.namedProvider.commitment()), "m-1", NOW)
                  .sign(story.provider.signingKey(), story.random));
      default -> throw new IllegalStateException(attack.name());
    }
  }

  private void receipt(Attack attack, Map<String, byte[]> files) {
    SignedBytes honestOne = story.receipt;
    Instant time = NOW.plusSeconds(2);
    SignedBytes forged =
        switch (attack) {
          case RECEIPT_OF_ANOTHER_MANIFEST ->
              Receipt.of(
                      story.manifest(LEAD, story.body, story.unlisted),
                      Sha384.of(new byte[0]),
                      time)
                  .sign(story.receipts, story.random);
          case RECEIPT_OF_OTHER_RECIPIENTS ->
              receiptText("\"recipients\":2", "\"recipients\":3", story.receipts);
          case RECEIPT_BY_A_UNIT -> receiptText("", "", story.provider.signingKey());
          case RECEIPT_BY_ANOTHER_AUTHORITY -> receiptText("", "", new TestCourt().receiptKey());
          case RECEIPT_ALTERED ->
              new SignedBytes(
                  HostileStory.text(honestOne)
                      .replace("12:00:02Z", "11:00:02Z")
                      .getBytes(StandardCharsets.UTF_8),
                  honestOne.signature());
          case RECEIPT_OF_ANOTHER_TIME -> receiptText("12:00:02Z", "11:00:02Z", story.receipts);
          case RECEIPT_WITH_AN_UNKNOWN_MEMBER ->
              receiptText("\"suite\":1,", "\"suite\":1,\"note\":1,", story.receipts);
          case RECEIPT_OF_AN_UNKNOWN_SUITE ->
              receiptText("\"suite\":1,", "\"suite\":2,", story.receipts);
          case RECEIPT_WITH_A_SIGNATURE_WITH_A_TAIL ->
              new SignedBytes(honestOne.bytes(), joined(honestOne.signature(), new byte[1]));
          case RECEIPT_WITHOUT_ITS_SIGNATURE -> honestOne;
          default -> throw new IllegalStateException(attack.name());
        };
    HostileStory.receipt(files, forged);
    if (attack == Attack.RECEIPT_WITHOUT_ITS_SIGNATURE) {
      files.remove(ExportLayout.RECEIPT_SIGNATURE);
    }
  }

  private SignedBytes receiptText(String what, String by, SigningKey key) {
    byte[] bytes =
        HostileStory.text(story.receipt).replace(what, by).getBytes(StandardCharsets.UTF_8);
    return new SignedBytes(
        bytes, DetachedSignature.sign(bytes, key, NOW.plusSeconds(2), story.random));
  }

  /** A manifest that was signed anew has no addenda and no receipt yet. */
  private static void signedAgain(Map<String, byte[]> files, SignedBytes manifest) {
    put(files, manifest);
    files.remove(ExportLayout.RECEIPT);
    files.remove(ExportLayout.RECEIPT_SIGNATURE);
    for (int order = 1; order <= 2; order++) {
      files.remove(ExportLayout.addendum(order));
      files.remove(ExportLayout.addendumSignature(order));
    }
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= 1;
    return copy;
  }

  private static byte[] filled(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, String hex, String by) {
    String text = HexFormat.of().formatHex(bytes);
    if (!text.contains(hex)) {
      throw new IllegalStateException("nothing to replace");
    }
    return HexFormat.of().parseHex(text.replace(hex, by));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
