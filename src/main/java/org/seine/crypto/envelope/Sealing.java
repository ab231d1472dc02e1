package org.seine.crypto.envelope;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * Seals documents and bodies (docs/formats/envelope-v1.md). Each sealing draws a new key: saving
 * the same thing again never uses a key twice.
 *
 * <pre>{@code
 * Sealing sealing = new Sealing(engine, new SecureRandom());
 * ThingName name = new ThingName(unit, RecordKind.LEAD, leadId, documentId, 1);
 *
 * // a document, as it streams in; its type is known after the first bytes
 * try (ContentSealer sealer = sealing.begin(name, contentStore)) {
 *   sealer.write(buffer, 0, count);
 *   try (SealedThing sealed = sealer.finish(new CoverFacts(fileName, mediaType))) {
 *     byte[] envelope = keyEnvelopes.forDraft(sealed.key(), sealed.header().hash(), ownCertificate);
 *     // store sealed.header().bytes(), sealed.cover(), envelope
 *   }
 * }
 *
 * // a small JSON body
 * try (SealedBody body = sealing.body(name, json, new CoverFacts("body.json", "application/json"))) {
 *   // store body.content() beside the same parts
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads; what it returns is not.
 */
public final class Sealing {
  /** Plaintext bytes in one thing at the most: 64 GiB. */
  public static final long MAX_LENGTH = (long) FrameLayout.MAX_FRAMES * Header.FRAME_SIZE;

  private static final int COPY_BYTES = 16 << 10;

  private final Provider engine;
  private final SecureRandom random;
  private final int frameSize;

  /**
   * Seals with frames of 1 MiB.
   *
   * @param engine the provider of AES/GCM/NoPadding
   * @param random draws keys and salts
   */
  public Sealing(Provider engine, SecureRandom random) {
    this(engine, random, Header.FRAME_SIZE);
  }

  Sealing(Provider engine, SecureRandom random, int frameSize) {
    this.engine = engine;
    this.random = random;
    this.frameSize = frameSize;
  }

  /**
   * Begins a thing whose content is written to the sealer that is returned.
   *
   * @param out takes the frames; flushed at the end, closed by the caller
   */
  public ContentSealer begin(ThingName name, OutputStream out) {
    ContentKey key = ContentKey.draw(random);
    byte[] salt = random(Header.SALT_BYTES);
    KeySchedule keys = KeySchedule.of(key, salt);
    Header header = Header.of(name, frameSize, salt, keys.commitment());
    return new ContentSealer(engine, header, key, keys, random(Cover.SALT_BYTES), out);
  }

  /**
   * Seals a whole stream in constant memory.
   *
   * @param facts asked once, after the last byte was read
   * @throws IOException if reading or writing fails; the key is then wiped
   */
  public SealedThing seal(
      ThingName name, InputStream in, OutputStream out, Supplier<CoverFacts> facts)
      throws IOException {
    try (ContentSealer sealer = begin(name, out)) {
      byte[] buffer = new byte[COPY_BYTES];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sealer.write(buffer, 0, count);
      }
      return sealer.finish(facts.get());
    }
  }

  /** Seals a body that is in memory anyway. */
  public SealedBody body(ThingName name, byte[] body, CoverFacts facts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ContentSealer sealer = begin(name, content)) {
      sealer.write(body, 0, body.length);
      SealedThing thing = sealer.finish(facts);
      return new SealedBody(thing, content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
