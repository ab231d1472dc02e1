package org.seine.request;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.OpenRecord;
import org.seine.sharing.Caller;
import org.seine.web.BadInput;

/**
 * That a member acknowledges the conditions that bind, by the number of the step by which they
 * stand as they do. It says that he was shown them; what he then does, no software can check.
 */
record Acknowledgement(@Nullable Integer step) {
  static final String HEADER = "Seine-Conditions";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  /**
   * Reads the header.
   *
   * @throws BadInput if it is not the number of a step (400)
   */
  static Acknowledgement of(@Nullable String header) {
    if (header != null && !NUMBER.matcher(header).matches()) {
      throw new BadInput(HEADER, "the number of a step", "something else");
    }
    return new Acknowledgement(header == null ? null : Integer.valueOf(header));
  }

  /**
   * Lets a document go if nothing binds for it, or if what binds was acknowledged.
   *
   * @return the purpose that the trail records; empty where nothing had to be acknowledged
   * @throws ConditionsNotAcknowledged if conditions bind and none were acknowledged (428)
   * @throws ConditionsChanged if others bind than those that were (412)
   */
  Optional<String> release(OpenRecord<Request> record, UUID document, Caller by)
      throws IOException {
    var request = record.row();
    if (Party.of(by, request).equals(Optional.of(Party.REQUESTED))) {
      return Optional.empty();
    }
    return Binding.of(History.of(record), request.direction)
        .filter(binding -> binding.documents().contains(document))
        .map(binding -> required(binding.step()));
  }

  private String required(int present) {
    if (step == null) {
      throw new ConditionsNotAcknowledged(present);
    }
    if (step != present) {
      throw new ConditionsChanged(step, present);
    }
    return "conditions." + present;
  }
}
