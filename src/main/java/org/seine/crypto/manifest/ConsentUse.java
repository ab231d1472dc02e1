package org.seine.crypto.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/**
 * What consent is asked for: one use of something.
 *
 * @param scope its code, for instance CHAMBER
 * @param participant to whom, where the scope names one
 */
public record ConsentUse(String scope, Optional<UUID> participant) {
  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it is not of the form of a code
   */
  public ConsentUse {
    Tokens.checked(Tokens.USE_CONDITION, scope);
  }

  void put(Map<String, Object> members) {
    members.put("scope", scope);
    members.put(
        "participant", participant.isPresent() ? participant.get().toString() : Optional.empty());
  }

  Map<String, Object> toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    put(members);
    return members;
  }

  static ConsentUse take(JsonMembers members) throws JsonRefused {
    return new ConsentUse(
        members.text("scope", Tokens.USE_CONDITION),
        members.isNull("participant")
            ? Optional.empty()
            : Optional.of(members.uuid("participant")));
  }
}
