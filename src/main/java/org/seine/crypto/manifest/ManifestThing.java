package org.seine.crypto.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/**
 * One thing of a submission: which, in which version, and the hashes that pin its header and its
 * sealed cover, and through the cover each frame.
 */
public record ManifestThing(Part part, UUID id, int version, Sha384 header, Sha384 cover) {
  /** What the thing is in its record. */
  public enum Part {
    /** The record's own text and fields; exactly one in a submission. */
    BODY,
    /** A document beside it. */
    DOCUMENT
  }

  /** The entry of a thing that was just sealed. */
  public static ManifestThing of(Part part, SealedThing thing) {
    return new ManifestThing(
        part,
        thing.header().name().thing(),
        thing.header().name().version(),
        thing.header().hash(),
        thing.coverHash());
  }

  Map<String, Object> toJson() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("part", part.name());
    members.put("id", id.toString());
    members.put("version", version);
    members.put("header", header.base64());
    members.put("cover", cover.base64());
    return members;
  }

  static ManifestThing parse(JsonMembers members) throws JsonRefused {
    ManifestThing thing =
        new ManifestThing(
            members.oneOf("part", Part.class),
            members.uuid("id"),
            (int) members.whole("version", 1, Integer.MAX_VALUE),
            Sha384.ofHash(members.bytes("header", Sha384.LENGTH)),
            Sha384.ofHash(members.bytes("cover", Sha384.LENGTH)));
    members.done();
    return thing;
  }
}
