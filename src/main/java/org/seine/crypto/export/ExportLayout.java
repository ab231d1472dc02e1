package org.seine.crypto.export;

/** The names of the files of an exported thing (docs/formats/envelope-v1.md, section 9). */
public final class ExportLayout {
  /** The header, DER. */
  public static final String HEADER = "header.der";

  /** The frames. */
  public static final String CONTENT = "content.bin";

  /** The sealed cover. */
  public static final String COVER = "cover.bin";

  /** The key envelope of the unit that exports. */
  public static final String KEY_ENVELOPE = "key-envelope.p7m";

  /** The manifest. */
  public static final String MANIFEST = "manifest.json";

  /** Its signature. */
  public static final String SIGNATURE = "manifest.p7s";

  /** The root's certificate, DER; for comparing, never for trusting. */
  public static final String ROOT = "root.crt";

  /** The issuer's certificate, DER. */
  public static final String ISSUER = "issuer.crt";

  /** The root's revocation list, DER. */
  public static final String ROOT_LIST = "root.crl";

  /** The issuer's revocation list, DER. */
  public static final String ISSUER_LIST = "issuer.crl";

  /** The portal's receipt, where there is one. */
  public static final String RECEIPT = "receipt.json";

  /** Its signature. */
  public static final String RECEIPT_SIGNATURE = "receipt.p7s";

  private ExportLayout() {}

  /** The name of an addendum, from 1. */
  public static String addendum(int order) {
    return "addendum-%04d.json".formatted(order);
  }

  /** The name of an addendum's signature, from 1. */
  public static String addendumSignature(int order) {
    return "addendum-%04d.p7s".formatted(order);
  }
}
