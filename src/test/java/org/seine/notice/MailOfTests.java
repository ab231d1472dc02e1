package org.seine.notice;

import java.util.Map;
import org.seine.embedded.FreePort;

/** How a portal under test sends mail: to a server that runs only while a test wants it to. */
public final class MailOfTests {
  static final int PORT = freePort();

  private MailOfTests() {}

  /** What such a portal is configured with. */
  public static Map<String, String> settings() {
    return Map.of(
        "seine.notice.mail", "true",
        "seine.notice.mail-every", "1s",
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.from", "portal@seine.example",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(PORT),
        "quarkus.mailer.start-tls", "DISABLED");
  }

  /** This class is loaded by more than one class loader; they must name the same port. */
  private static int freePort() {
    String known = System.getProperty("seine.test.smtp-port");
    if (known == null) {
      known = Integer.toString(FreePort.find());
      System.setProperty("seine.test.smtp-port", known);
    }
    return Integer.parseInt(known);
  }
}
