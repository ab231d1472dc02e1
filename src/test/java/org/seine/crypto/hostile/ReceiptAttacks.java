package org.seine.crypto.hostile;

import static org.seine.crypto.TestCourt.NOW;
import static org.seine.crypto.hostile.HostileStory.LEAD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/** What is done to the portal's receipt in an export. */
final class ReceiptAttacks {
  private final HostileStory story;

  ReceiptAttacks(HostileStory story) {
    this.story = story;
  }

  void apply(Attack attack, Map<String, byte[]> files) {
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
              new SignedBytes(
                  honestOne.bytes(),
                  Arrays.copyOf(honestOne.signature(), honestOne.signature().length + 1));
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
}
