package org.seine.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.seine.lead.LeadWorld;

/** A call whose every byte the test sends and takes itself, as slowly as it likes. */
final class RawCall implements AutoCloseable {
  private final Socket socket = new Socket();

  private RawCall(int port) throws IOException {
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(60_000);
    socket.connect(new InetSocketAddress("localhost", port));
  }

  /** Announces an upload of so many bytes, and sends none of them. */
  static RawCall upload(int port, String token, LeadWorld by, String lead, String id, int bytes)
      throws IOException {
    var call = new RawCall(port);
    call.head(
        "PUT",
        token,
        by,
        "%s/documents/%s".formatted(LeadWorld.lead(lead), id),
        "Seine-File-Name: raw.bin\r\nSeine-File-Type: application/octet-stream\r\n"
            + "Content-Type: application/octet-stream\r\nContent-Length: "
            + bytes
            + "\r\n");
    return call;
  }

  /** Asks for a document, and takes none of the answer. */
  static RawCall download(int port, String token, LeadWorld by, String lead, String id)
      throws IOException {
    var call = new RawCall(port);
    call.head("GET", token, by, "%s/documents/%s".formatted(LeadWorld.lead(lead), id), "");
    return call;
  }

  private void head(String method, String token, LeadWorld by, String address, String more)
      throws IOException {
    send(
        "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nSeine-Unit: %s\r\n%s\r\n"
            .formatted(method, address, token, by.unit, more)
            .getBytes(StandardCharsets.US_ASCII));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Everything that comes until the portal closes the connection. */
  String rest() throws IOException {
    return new String(in().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What comes first. */
  String start() throws IOException {
    return new String(in().readNBytes(64), StandardCharsets.ISO_8859_1);
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
