package org.seine.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.refusal.CoverAltered;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;

/** Short texts of a unit about its records, each sealed under the mailbox key and bound to both. */
enum MailboxText {
  LABEL("label"),
  OWN_REFERENCE("own-reference"),
  SAVED_VIEW("saved-view");

  private final String purpose;

  MailboxText(String purpose) {
    this.purpose = purpose;
  }

  byte[] seal(String text, UUID unit, UUID record, WrappingKey key) {
    return key.wrap(text.getBytes(UTF_8), new WrapContext(unit, record, purpose, 1));
  }

  /**
   * Opens the texts of several records.
   *
   * @throws CoverAltered if one was altered or is another record's
   */
  Map<UUID, String> open(Map<UUID, byte[]> sealed, UUID unit, WrappingKey key) throws CoverAltered {
    Map<UUID, String> opened = new HashMap<>();
    for (var entry : sealed.entrySet()) {
      try {
        var place = new WrapContext(unit, entry.getKey(), purpose, 1);
        opened.put(entry.getKey(), new String(key.unwrap(entry.getValue(), place), UTF_8));
      } catch (WrapRefused altered) {
        throw new CoverAltered("expected the " + purpose + " of this record, found another");
      }
    }
    return opened;
  }
}
