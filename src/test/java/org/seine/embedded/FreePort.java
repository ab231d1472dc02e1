package org.seine.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that a test starts later, or stops and starts again. It is drawn below the
 * range from which the kernel takes the near end of outgoing connections (32768 and up on Linux): a
 * port of that range can be lost to a connection while no server holds it.
 */
public final class FreePort {
  private static final int LOWEST = 20_000;
  private static final int BEYOND = 32_000;

  private FreePort() {}

  /** A port that nobody listens at now; IllegalStateException if a thousand draws find none. */
  public static int find() {
    for (int draw = 0; draw < 1_000; draw++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port between " + LOWEST + " and " + BEYOND);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
