package org.seine.sharing.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * A cable between the portal and a service, which a test can cut and mend. Whether it is cut stands
 * in a system property: each restart of Quarkus loads this class anew.
 */
final class Cable {
  private static final int LOOK_MILLISECONDS = 50;

  private final String name;
  private final int target;
  private final ServerSocket end;

  Cable(String name, int target) throws IOException {
    this.name = name;
    this.target = target;
    this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    daemon(this::accept);
  }

  int port() {
    return end.getLocalPort();
  }

  static void cut(String name) throws InterruptedException {
    System.setProperty(property(name), "cut");
    Thread.sleep(10L * LOOK_MILLISECONDS);
  }

  static void mend(String name) {
    System.clearProperty(property(name));
  }

  private static String property(String name) {
    return "seine.test.cable." + name;
  }

  private boolean isCut() {
    return System.getProperty(property(name)) != null;
  }

  private void accept() {
    try {
      while (true) {
        Socket near = end.accept();
        if (isCut()) {
          near.close();
          continue;
        }
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        daemon(() -> carry(near, far));
        daemon(() -> carry(far, near));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.setSoTimeout(LOOK_MILLISECONDS);
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      while (!isCut()) {
        try {
          int length = in.read(bytes);
          if (length < 0) {
            return;
          }
          out.write(bytes, 0, length);
          out.flush();
        } catch (SocketTimeoutException nothingYet) {
          // Look again whether the cable was cut.
        }
      }
    } catch (IOException e) {
      // One side closed: so does the other.
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }
}
