package org.seine.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.seine.embedded.StartRefused;

/**
 * Four ports in a row on 127.0.0.1.
 *
 * @param portal of the portal; Keycloak takes the next, PostgreSQL and the metrics those after
 */
record Ports(int portal) {
  Ports {
    if (portal < 1024 || portal > 65532) {
      throw new StartRefused("--port must be between 1024 and 65532, found " + portal);
    }
  }

  int keycloak() {
    return portal + 1;
  }

  int postgres() {
    return portal + 2;
  }

  int metrics() {
    return portal + 3;
  }

  /**
   * Looks whether all four are free.
   *
   * @throws StartRefused naming the first that is taken
   */
  void refuseIfTaken() {
    for (int port : new int[] {portal, keycloak(), postgres(), metrics()}) {
      try (ServerSocket probe = new ServerSocket()) {
        // As the servers will do, so that a port in its after-life counts as free.
        probe.setReuseAddress(true);
        probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      } catch (IOException e) {
        throw new StartRefused(
            "Port %d on 127.0.0.1 is taken by another program: stop it, or name another first port with --port (four in a row are used)."
                .formatted(port));
      }
    }
  }
}
