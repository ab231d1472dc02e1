package org.seine.document;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.seine.crypto.export.ExportLayout;
import org.seine.keys.AuthorityPapers;
import org.seine.seal.HeldThing;
import org.seine.seal.store.ContentStore;

/** The folder of an exported document as one zip, written as it is sent and never compressed. */
final class ExportArchive {
  private final DocumentReading.Found found;
  private final AuthorityPapers papers;
  private final ContentStore store;

  ExportArchive(DocumentReading.Found found, AuthorityPapers papers, ContentStore store) {
    this.found = found;
    this.papers = papers;
    this.store = store;
  }

  Response answer(Sending sending) {
    return Response.ok(sending.of(() -> {}, this::write))
        .header("Content-Disposition", "attachment; filename=\"" + held().thing() + ".zip\"")
        .build();
  }

  private void write(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    // Ciphertext does not compress; level 0 keeps the bytes as they are and needs no sums ahead.
    zip.setLevel(Deflater.NO_COMPRESSION);
    put(zip, ExportLayout.HEADER, held().header());
    put(zip, ExportLayout.COVER, held().cover());
    put(zip, ExportLayout.KEY_ENVELOPE, held().envelope());
    put(zip, ExportLayout.MANIFEST, found.signed().manifest().bytes());
    put(zip, ExportLayout.SIGNATURE, found.signed().manifest().signature());
    int order = 1;
    for (var addendum : found.signed().addenda()) {
      put(zip, ExportLayout.addendum(order), addendum.bytes());
      put(zip, ExportLayout.addendumSignature(order), addendum.signature());
      order++;
    }
    var receipt = found.signed().receipt();
    if (receipt.isPresent()) {
      put(zip, ExportLayout.RECEIPT, receipt.get().bytes());
      put(zip, ExportLayout.RECEIPT_SIGNATURE, receipt.get().signature());
    }
    authority(zip);
    zip.putNextEntry(new ZipEntry(ExportLayout.CONTENT));
    try (var content = store.open(held().address().orElseThrow());
        var bytes = Channels.newInputStream(content)) {
      bytes.transferTo(zip);
    }
    zip.closeEntry();
    zip.finish();
  }

  private void authority(ZipOutputStream zip) throws IOException {
    try {
      put(zip, ExportLayout.ROOT, papers.root().getEncoded());
      put(zip, ExportLayout.ISSUER, papers.issuer().getEncoded());
      put(zip, ExportLayout.ROOT_LIST, papers.rootList().getEncoded());
      put(zip, ExportLayout.ISSUER_LIST, papers.issuerList().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IOException("a certificate or list has no encoding", e);
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private HeldThing held() {
    return found.held();
  }
}
