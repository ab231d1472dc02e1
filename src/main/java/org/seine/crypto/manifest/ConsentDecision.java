package org.seine.crypto.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/**
 * What was decided about one use.
 *
 * @param granted the things that may be used so; whatever else was asked is refused
 */
public record ConsentDecision(ConsentUse use, List<UUID> granted) {
  public ConsentDecision {
    granted = List.copyOf(granted);
  }

  Map<String, Object> toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    use.put(members);
    members.put("granted", granted.stream().map(UUID::toString).toList());
    return members;
  }

  static ConsentDecision parse(JsonMembers members) throws JsonRefused {
    ConsentDecision decision =
        new ConsentDecision(
            ConsentUse.take(members), Tokens.uuids(members, "granted", 0, Manifest.MAX_THINGS));
    members.done();
    return decision;
  }
}
