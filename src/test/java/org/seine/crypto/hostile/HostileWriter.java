package org.seine.crypto.hostile;

import static org.seine.crypto.hostile.HostileStory.FRAME;
import static org.seine.crypto.hostile.HostileStory.LEAD;
import static org.seine.crypto.hostile.HostileStory.put;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.Forgery;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.hostile.HostileStory.Sealed;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.recipient.NamedRecipient;

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
      case "MANIFEST" -> put(files, new StatementAttacks(story).manifest(attack));
      case "SIGNATURE" -> put(files, new StatementAttacks(story).signature(attack));
      case "DOCUMENT" -> document(attack, files);
      case "CERTIFICATE", "REVOCATION" -> new StatementAttacks(story).certificate(attack, files);
      case "ADDENDA", "ADDENDUM" -> new StatementAttacks(story).addenda(attack, files);
      case "RECEIPT" -> new ReceiptAttacks(story).apply(attack, files);
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

  /** A manifest that was signed anew has no addenda and no receipt yet. */
  static void signedAgain(Map<String, byte[]> files, SignedBytes manifest) {
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

  static byte[] flipped(byte[] bytes, int at) {
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

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
