package org.seine.crypto.envelope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seine.crypto.Sha384;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.refusal.CoverMalformed;

/**
 * The cover, opened: facts, length, and the digest of each plaintext frame. Its salt makes the hash
 * that stands in the manifest say nothing to those who cannot open it.
 */
final class Cover {
  /** No opened cover is larger; it holds {@link FrameLayout#MAX_FRAMES} digests. */
  static final int MAX_BYTES = 8 << 20;

  static final int SALT_BYTES = 32;

  private final byte[] salt;
  private final CoverFacts facts;
  private final long length;
  private final List<Sha384> frames;

  Cover(byte[] salt, CoverFacts facts, long length, List<Sha384> frames) {
    this.salt = salt;
    this.facts = facts;
    this.length = length;
    this.frames = List.copyOf(frames);
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("cover", Suite.FORMAT);
    members.put("salt", Base64.getEncoder().encodeToString(salt));
    members.put("name", facts.name());
    members.put("mediaType", facts.mediaType());
    members.put("length", length);
    members.put("frames", frames.stream().map(Sha384::base64).toList());
    return JsonText.of(members);
  }

  static Cover parse(byte[] bytes, int frameSize) throws CoverMalformed {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("cover", Suite.FORMAT);
      byte[] salt = members.bytes("salt", SALT_BYTES);
      CoverFacts facts = facts(members.anyText("name"), members.anyText("mediaType"));
      long length = members.whole("length", 0, (long) FrameLayout.MAX_FRAMES * frameSize);
      int count = new FrameLayout(length, frameSize).count();
      List<Sha384> frames = new ArrayList<>();
      for (byte[] digest : members.listOfBytes("frames", Sha384.LENGTH, count, count)) {
        frames.add(Sha384.ofHash(digest));
      }
      members.done();
      return new Cover(salt, facts, length, frames);
    } catch (JsonRefused e) {
      throw new CoverMalformed(String.valueOf(e.getMessage()));
    }
  }

  private static CoverFacts facts(String name, String mediaType) throws CoverMalformed {
    try {
      return new CoverFacts(name, mediaType);
    } catch (IllegalArgumentException e) {
      throw new CoverMalformed(String.valueOf(e.getMessage()));
    }
  }

  CoverFacts facts() {
    return facts;
  }

  FrameLayout layout(int frameSize) {
    return new FrameLayout(length, frameSize);
  }

  Sha384 frame(int index) {
    return frames.get(index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cover that && Arrays.equals(toBytes(), that.toBytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(salt);
  }
}
