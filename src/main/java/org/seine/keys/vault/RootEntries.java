package org.seine.keys.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.vault.VaultRefused.Reason;

/**
 * The list of wrapped root keys, as vault and backup store it: a count in two bytes; then for each
 * its version (4), id (16), time of making in seconds (8), length (2) and wrapped bytes. Versions
 * count up from 1 without a gap.
 */
record RootEntries(List<Entry> all) {
  private static final int MAX = 1000;

  /** One wrapped root key as it is stored. */
  static final class Entry {
    private final int version;
    private final UUID id;
    private final long created;
    private final byte[] wrapped;

    Entry(int version, UUID id, long created, byte[] wrapped) {
      this.version = version;
      this.id = id;
      this.created = created;
      this.wrapped = wrapped;
    }
  }

  static RootEntries wrap(List<RootKey> keys, WrappingKey under, UUID vault, String purpose) {
    List<Entry> entries = new ArrayList<>();
    for (RootKey root : keys) {
      byte[] secret = root.key().exposeEncoded();
      try {
        entries.add(
            new Entry(
                root.version(),
                root.id(),
                root.created().getEpochSecond(),
                under.wrap(secret, root.context(vault, purpose))));
      } finally {
        Arrays.fill(secret, (byte) 0);
      }
    }
    return new RootEntries(entries);
  }

  List<RootKey> unwrap(WrappingKey under, UUID vault, String purpose) throws VaultRefused {
    List<RootKey> keys = new ArrayList<>();
    try {
      for (Entry entry : all) {
        keys.add(unwrap(entry, under, vault, purpose));
      }
      return keys;
    } catch (VaultRefused refused) {
      keys.forEach(RootKey::close);
      throw refused;
    }
  }

  private RootKey unwrap(Entry entry, WrappingKey under, UUID vault, String purpose)
      throws VaultRefused {
    WrapContext context = new WrapContext(vault, entry.id, purpose, entry.version);
    try {
      return new RootKey(
          entry.version,
          entry.id,
          Instant.ofEpochSecond(entry.created),
          WrappingKey.owning(under.unwrap(entry.wrapped, context)));
    } catch (WrapRefused refused) {
      for (Entry other : all) {
        if (opens(entry, other, under, vault, purpose)) {
          throw new VaultRefused(
              Reason.SWAPPED_VERSION,
              "root key version %d is expected, found version %d in its place"
                  .formatted(entry.version, other.version));
        }
      }
      throw new VaultRefused(
          Reason.ALTERED, "root key version %d was altered".formatted(entry.version));
    }
  }

  private static boolean opens(
      Entry entry, Entry other, WrappingKey under, UUID vault, String purpose) {
    if (entry.version == other.version) {
      return false;
    }
    try {
      WrapContext context = new WrapContext(vault, other.id, purpose, other.version);
      Arrays.fill(under.unwrap(entry.wrapped, context), (byte) 0);
      return true;
    } catch (WrapRefused foreign) {
      return false;
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(all.size());
    for (Entry entry : all) {
      out.writeInt(entry.version);
      out.writeLong(entry.id.getMostSignificantBits());
      out.writeLong(entry.id.getLeastSignificantBits());
      out.writeLong(entry.created);
      out.writeShort(entry.wrapped.length);
      out.write(entry.wrapped);
    }
  }

  static RootEntries read(DataInputStream in) throws IOException, VaultRefused {
    int count = in.readUnsignedShort();
    if (count < 1 || count > MAX) {
      throw new VaultRefused(
          Reason.MALFORMED, "a vault holds 1 to %d root keys, found %d".formatted(MAX, count));
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      int version = in.readInt();
      if (version != i) {
        throw new VaultRefused(
            Reason.SWAPPED_VERSION,
            "root key version %d is expected, found version %d in its place".formatted(i, version));
      }
      UUID id = new UUID(in.readLong(), in.readLong());
      long created = in.readLong();
      byte[] wrapped = new byte[in.readUnsignedShort()];
      in.readFully(wrapped);
      entries.add(new Entry(version, id, requireTime(created), wrapped));
    }
    return new RootEntries(entries);
  }

  private static long requireTime(long seconds) throws VaultRefused {
    try {
      return Instant.ofEpochSecond(seconds).getEpochSecond();
    } catch (DateTimeException outside) {
      throw new VaultRefused(Reason.MALFORMED, "a root key has a time of making, found none");
    }
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new IllegalStateException("memory can be written to", impossible);
    }
    return bytes.toByteArray();
  }

  /** Writes a part of a file. */
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }
}
