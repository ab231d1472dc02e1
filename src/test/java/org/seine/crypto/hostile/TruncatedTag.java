package org.seine.crypto.hostile;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** A key envelope whose tag was cut to its first 12 bytes, which GCM then accepts as valid. */
final class TruncatedTag {
  private TruncatedTag() {}

  /** Both the tag and what the parameters say of its length. */
  static byte[] of(byte[] envelope) throws IOException {
    return of(envelope, 12);
  }

  /** The tag alone: the parameters still promise 16 bytes. */
  static byte[] beside16Promised(byte[] envelope) throws IOException {
    return of(envelope, 16);
  }

  private static byte[] of(byte[] envelope, int promised) throws IOException {
    AuthEnvelopedData data =
        AuthEnvelopedData.getInstance(ContentInfo.getInstance(envelope).getContent());
    EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
    AlgorithmIdentifier gcm = content.getContentEncryptionAlgorithm();
    byte[] nonce = GCMParameters.getInstance(gcm.getParameters()).getNonce();
    AuthEnvelopedData cut =
        new AuthEnvelopedData(
            null,
            data.getRecipientInfos(),
            new EncryptedContentInfo(
                content.getContentType(),
                new AlgorithmIdentifier(gcm.getAlgorithm(), new GCMParameters(nonce, promised)),
                content.getEncryptedContent()),
            null,
            new DEROctetString(Arrays.copyOf(data.getMac().getOctets(), 12)),
            null);
    return new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, cut)
        .getEncoded(ASN1Encoding.DER);
  }
}
