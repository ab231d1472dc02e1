package org.seine.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.seine.sharing.Caller;

/**
 * Texts that members of a unit keep for themselves or for one another, beside records: each sealed
 * under the unit's mailbox key, bound to unit and id. Call it before a database session is opened.
 */
@ApplicationScoped
public class SavedViewTexts {
  private final Mailboxes mailboxes;

  SavedViewTexts(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  /** Seals a text for the caller's unit. */
  public Uni<byte[]> seal(UUID id, String text, Caller by) {
    return mailboxes
        .key(by.unit(), by)
        .map(
            key -> {
              try (key) {
                return MailboxText.SAVED_VIEW.seal(text, by.unit(), id, key);
              }
            });
  }

  /** Opens texts of the caller's unit, by their ids; fails if one was altered or is another's. */
  public Uni<Map<UUID, String>> open(Map<UUID, byte[]> sealed, Caller by) {
    return mailboxes.open(MailboxText.SAVED_VIEW, sealed, by);
  }
}
