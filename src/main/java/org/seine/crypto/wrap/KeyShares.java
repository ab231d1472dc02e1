package org.seine.crypto.wrap;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.seine.crypto.wrap.ShareRefused.Reason;

/**
 * Splits a key into n shares of which any k give it back (Shamir, over GF(2^8) with the polynomial
 * of AES; share i is the value at i, the key the value at 0).
 */
public final class KeyShares {
  private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;
  private static final int MAX_SHARES = 255;
  private static final int SET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyShares() {}

  /**
   * Splits a key into a new set.
   *
   * @throws IllegalArgumentException unless 2 ≤ needed ≤ total ≤ 255
   */
  public static List<KeyShare> split(WrappingKey key, int needed, int total) {
    if (needed < 2 || needed > total || total > MAX_SHARES) {
      throw new IllegalArgumentException(
          "2 of 2 up to %d of %d shares are possible, found %d of %d"
              .formatted(MAX_SHARES, MAX_SHARES, needed, total));
    }
    byte[] set = new byte[SET_BYTES];
    RANDOM.nextBytes(set);
    byte[] secret = key.exposeEncoded();
    try {
      var values =
          ShamirSecretSplitter.getInstance(FIELD, secret.length, RANDOM)
              .resplit(secret, needed, total)
              .getSecretShares();
      List<KeyShare> shares = new ArrayList<>();
      for (int i = 0; i < total; i++) {
        shares.add(
            new KeyShare(
                HexFormat.of().formatHex(set), needed, total, i + 1, values[i].getEncoded()));
      }
      return shares;
    } catch (IOException impossible) {
      throw new IllegalStateException("a share in memory can be encoded", impossible);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Gives the key back.
   *
   * <p>It cannot tell whether the values are right beyond their checksums: what the key opens must.
   *
   * @throws ShareRefused with MIXED, TWICE or TOO_FEW
   */
  public static WrappingKey combine(List<KeyShare> shares) throws ShareRefused {
    if (shares.isEmpty()) {
      throw new ShareRefused(Reason.TOO_FEW, "shares are expected, found none");
    }
    KeyShare first = shares.get(0);
    Set<Integer> numbers = new HashSet<>();
    for (KeyShare share : shares) {
      if (!share.set().equals(first.set())
          || share.needed() != first.needed()
          || share.total() != first.total()) {
        throw new ShareRefused(Reason.MIXED, "shares of one set are expected, found two sets");
      }
      if (!numbers.add(share.number())) {
        throw new ShareRefused(Reason.TWICE, "share %d was given twice".formatted(share.number()));
      }
    }
    if (shares.size() < first.needed()) {
      throw new ShareRefused(
          Reason.TOO_FEW,
          "%d shares are needed, found %d".formatted(first.needed(), shares.size()));
    }
    ShamirSplitSecretShare[] values =
        shares.stream()
            .limit(first.needed())
            .map(share -> new ShamirSplitSecretShare(share.value(), share.number()))
            .toArray(ShamirSplitSecretShare[]::new);
    try {
      return WrappingKey.owning(ShamirSplitSecret.getInstance(FIELD, values).getSecret());
    } catch (IOException impossible) {
      throw new IllegalStateException("shares in memory can be combined", impossible);
    }
  }
}
