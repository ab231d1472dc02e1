package org.seine.crypto.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/** Which record is submitted: its kind and id. */
public record RecordReference(RecordKind kind, UUID id) {
  Map<String, Object> toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", kind.name());
    members.put("id", id.toString());
    return members;
  }

  static RecordReference take(JsonMembers outer) throws JsonRefused {
    JsonMembers members = outer.object("record");
    RecordKind kind = members.oneOf("kind", RecordKind.class);
    RecordReference reference = new RecordReference(kind, members.uuid("id"));
    members.done();
    return reference;
  }
}
