package org.seine.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A certificate for localhost that signs itself, made by the JDK's own keytool. */
public final class SelfSigned {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private SelfSigned() {}

  /**
   * Returns the certificate in the folder, making it when it is missing.
   *
   * @throws IOException if the folder cannot be written or keytool fails
   */
  public static ServerCertificate in(Path folder, LocalSecrets secrets) throws IOException {
    Folders.ownerOnly(folder);
    Path keyStore = folder.resolve("localhost.p12");
    Path trust = folder.resolve("trust.pem");
    String password = secrets.named("tls-key-store");
    if (!Files.exists(trust)) {
      Files.deleteIfExists(keyStore);
      keytool(
          folder,
          password,
          List.of(
              "-genkeypair",
              "-alias",
              "localhost",
              "-keyalg",
              "EC",
              "-groupname",
              "secp384r1",
              "-dname",
              "CN=localhost",
              "-ext",
              "san=dns:localhost,ip:127.0.0.1",
              "-validity",
              "365",
              "-storetype",
              "PKCS12",
              "-keystore",
              keyStore.toString()));
      keytool(
          folder,
          password,
          List.of(
              "-exportcert",
              "-rfc",
              "-alias",
              "localhost",
              "-keystore",
              keyStore.toString(),
              "-file",
              trust.toString()));
    }
    return new ServerCertificate(keyStore, password, trust);
  }

  private static void keytool(Path folder, String password, List<String> arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(arguments);
    command.addAll(List.of("-storepass:env", "SEINE_STORE_PASSWORD"));
    ChildProcess keytool =
        ChildProcess.start("keytool", folder, Map.of("SEINE_STORE_PASSWORD", password), command);
    try {
      int code = keytool.waitFor();
      keytool.stop(PATIENCE);
      if (code != 0) {
        throw new IOException("keytool failed: " + keytool.output().strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }
}
