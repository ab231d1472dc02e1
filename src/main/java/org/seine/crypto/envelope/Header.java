package org.seine.crypto.envelope;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.HeaderMalformed;
import org.seine.crypto.refusal.KeyCommitmentBroken;
import org.seine.crypto.refusal.UnknownSuite;

/**
 * The header of a sealed thing: what it is called, and what binds its key. It says nothing of
 * length, digest, file name, media type, time or recipients, because it is stored in clear.
 */
public final class Header {
  /** No header is larger. */
  public static final int MAX_BYTES = 512;

  /** Plaintext bytes in each frame but the last, as this code writes them: 1 MiB. */
  public static final int FRAME_SIZE = 1 << 20;

  static final int MIN_FRAME_SIZE = 1 << 12;
  static final int MAX_FRAME_SIZE = 1 << 22;
  static final int SALT_BYTES = 32;
  static final int COMMITMENT_BYTES = 32;
  private static final int FIELDS = 10;

  private final ThingName name;
  private final int frameSize;
  private final byte[] salt;
  private final byte[] commitment;
  private final byte[] encoded;
  private final Sha384 hash;

  private Header(ThingName name, int frameSize, byte[] salt, byte[] commitment, byte[] encoded) {
    this.name = name;
    this.frameSize = frameSize;
    this.salt = salt;
    this.commitment = commitment;
    this.encoded = encoded;
    this.hash = Sha384.of(encoded);
  }

  static Header of(ThingName name, int frameSize, byte[] salt, byte[] commitment) {
    return new Header(name, frameSize, salt, commitment, encode(name, frameSize, salt, commitment));
  }

  /**
   * Reads a header.
   *
   * @throws HeaderMalformed if it is too large, or is not, byte for byte, the canonical DER of the
   *     grammar
   * @throws UnknownSuite if its format or suite is not known
   */
  public static Header parse(byte[] bytes) throws HeaderMalformed, UnknownSuite {
    if (bytes.length > MAX_BYTES) {
      throw new HeaderMalformed(
          "expected at most %d bytes, found %d".formatted(MAX_BYTES, bytes.length));
    }
    Fields fields = Fields.of(bytes);
    if (!fields.text(0).equals(Suite.FORMAT)) {
      throw new UnknownSuite("expected format " + Suite.FORMAT + ", found another");
    }
    Suite.check(fields.whole(1, Integer.MAX_VALUE));
    ThingName name =
        new ThingName(
            uuid(fields.octets(2, 16)),
            kind(fields.whole(3, Integer.MAX_VALUE)),
            uuid(fields.octets(4, 16)),
            uuid(fields.octets(5, 16)),
            fields.whole(6, Integer.MAX_VALUE));
    int frameSize = fields.whole(7, MAX_FRAME_SIZE);
    if (frameSize < MIN_FRAME_SIZE || Integer.bitCount(frameSize) != 1) {
      throw new HeaderMalformed(
          "expected a frame size that is a power of two from %d to %d, found %d"
              .formatted(MIN_FRAME_SIZE, MAX_FRAME_SIZE, frameSize));
    }
    byte[] salt = fields.octets(8, SALT_BYTES);
    byte[] commitment = fields.octets(9, COMMITMENT_BYTES);
    if (!Arrays.equals(bytes, encode(name, frameSize, salt, commitment))) {
      throw new HeaderMalformed("expected canonical DER, found another encoding");
    }
    return new Header(name, frameSize, salt, commitment, bytes.clone());
  }

  /** What the thing is called. */
  public ThingName name() {
    return name;
  }

  /** Plaintext bytes in each frame but the last. */
  public int frameSize() {
    return frameSize;
  }

  /** The exact bytes, to be stored. */
  public byte[] bytes() {
    return encoded.clone();
  }

  /** H(header): the hash of the exact bytes. */
  public Sha384 hash() {
    return hash;
  }

  byte[] salt() {
    return salt.clone();
  }

  void checkCommitment(KeySchedule keys) throws KeyCommitmentBroken {
    if (!MessageDigest.isEqual(commitment, keys.commitment())) {
      throw new KeyCommitmentBroken("expected the key that the header commits to, found another");
    }
  }

  private static byte[] encode(ThingName name, int frameSize, byte[] salt, byte[] commitment) {
    ASN1Encodable[] fields = {
      new DERUTF8String(Suite.FORMAT),
      new ASN1Integer(Suite.NUMBER),
      octets(name.sender()),
      new ASN1Integer(name.kind().number()),
      octets(name.record()),
      octets(name.thing()),
      new ASN1Integer(name.version()),
      new ASN1Integer(frameSize),
      new DEROctetString(salt),
      new DEROctetString(commitment)
    };
    try {
      return new DERSequence(fields).getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private static RecordKind kind(int number) throws HeaderMalformed {
    for (RecordKind kind : RecordKind.values()) {
      if (kind.number() == number) {
        return kind;
      }
    }
    throw new HeaderMalformed("expected a known kind of record, found " + number);
  }

  private static DEROctetString octets(UUID uuid) {
    return new DEROctetString(
        ByteBuffer.allocate(16)
            .putLong(uuid.getMostSignificantBits())
            .putLong(uuid.getLeastSignificantBits())
            .array());
  }

  private static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** The fields of the SEQUENCE, each read as the one type that the grammar allows there. */
  private record Fields(ASN1Sequence sequence) {
    static Fields of(byte[] bytes) throws HeaderMalformed {
      try {
        if (ASN1Primitive.fromByteArray(bytes) instanceof ASN1Sequence sequence
            && sequence.size() == FIELDS) {
          return new Fields(sequence);
        }
      } catch (IOException | RuntimeException e) {
        // Bouncy Castle says "malformed" in many ways; the grammar has one refusal for them.
      }
      throw new HeaderMalformed("expected a SEQUENCE of %d fields, found none".formatted(FIELDS));
    }

    String text(int field) throws HeaderMalformed {
      try {
        if (sequence.getObjectAt(field) instanceof ASN1UTF8String text) {
          return text.getString();
        }
      } catch (IllegalArgumentException e) {
        // Bouncy Castle decodes only now, and refuses what is not UTF-8.
      }
      throw refuse(field, "a UTF8String");
    }

    int whole(int field, int max) throws HeaderMalformed {
      if (sequence.getObjectAt(field) instanceof ASN1Integer integer) {
        BigInteger value = integer.getValue();
        if (value.signum() > 0 && value.compareTo(BigInteger.valueOf(max)) <= 0) {
          return value.intValueExact();
        }
      }
      throw refuse(field, "an INTEGER from 1 to " + max);
    }

    byte[] octets(int field, int length) throws HeaderMalformed {
      if (sequence.getObjectAt(field) instanceof ASN1OctetString octets
          && octets.getOctets().length == length) {
        return octets.getOctets();
      }
      throw refuse(field, "an OCTET STRING of %d bytes".formatted(length));
    }

    private static HeaderMalformed refuse(int field, String expected) {
      return new HeaderMalformed("field %d: expected %s".formatted(field, expected));
    }
  }
}
