package org.seine.crypto.certificate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.seine.crypto.BouncyCastle;

/**
 * Private keys with their chains in a PKCS #12 file (RFC 7292) that OpenSSL 3 reads: PBES2 with
 * AES-256 for keys and AES-128 for certificates, PBKDF2 with 600 000 rounds.
 *
 * <p>The rounds take Bouncy Castle about a second per key; whoever waits for it should be told.
 */
public final class KeyFile {
  private static final String WRITTEN = "PKCS12-AES256-AES128";
  private static final int MAX_BYTES = 256 * 1024;

  private KeyFile() {}

  /** One key of a file with its chain, the leaf first. */
  public record Entry(PrivateKeyHandle privateKey, List<X509Certificate> chain)
      implements AutoCloseable {
    /** Copies the chain. */
    public Entry {
      chain = List.copyOf(chain);
      if (chain.isEmpty()) {
        throw new IllegalArgumentException("a key comes with its certificate, found none");
      }
    }

    /** The certificate of the key itself. */
    public X509Certificate certificate() {
      return chain.get(0);
    }

    @Override
    public void close() {
      privateKey.destroy();
    }
  }

  /** The passphrase does not open the file, or the file is none of this kind. */
  public static final class Refused extends Exception {
    Refused(String message) {
      super(message);
    }
  }

  /**
   * Writes keys under one passphrase.
   *
   * @param entries by alias; aliases are stored in clear
   * @param passphrase left as it is; the caller wipes it
   */
  public static byte[] write(Map<String, Entry> entries, char[] passphrase) {
    try {
      KeyStore store = KeyStore.getInstance(WRITTEN, BouncyCastle.provider());
      store.load(null, null);
      for (var entry : entries.entrySet()) {
        store.setKeyEntry(
            entry.getKey(),
            entry.getValue().privateKey().key(),
            passphrase,
            entry.getValue().chain().toArray(Certificate[]::new));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, passphrase);
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException("keys of our own can be written", impossible);
    }
  }

  /**
   * Reads every key of a file.
   *
   * @param passphrase left as it is; the caller wipes it
   * @return by alias; the caller closes each entry
   * @throws Refused if the passphrase is wrong or the file is damaged or of another kind
   */
  public static Map<String, Entry> read(byte[] file, char[] passphrase) throws Refused {
    if (file.length > MAX_BYTES) {
      throw new Refused(
          "a PKCS #12 file has at most %d bytes, found %d".formatted(MAX_BYTES, file.length));
    }
    try {
      KeyStore store = KeyStore.getInstance("PKCS12", BouncyCastle.provider());
      store.load(new ByteArrayInputStream(file), passphrase);
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
        String alias = aliases.nextElement();
        if (store.getKey(alias, null) instanceof PrivateKey key) {
          List<X509Certificate> chain =
              Arrays.stream(store.getCertificateChain(alias))
                  .map(X509Certificate.class::cast)
                  .toList();
          entries.put(alias, new Entry(PrivateKeyHandle.of(key), chain));
        }
      }
      return entries;
    } catch (GeneralSecurityException | IOException | RuntimeException unopened) {
      throw new Refused("the passphrase does not open this file, or it is no PKCS #12 file");
    }
  }
}
