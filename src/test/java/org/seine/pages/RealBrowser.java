package org.seine.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seine.embedded.RealServices;

/** One Chromium for all tests of a run; the end of the JVM closes it. */
final class RealBrowser {
  /** In milliseconds; what comes sooner is seen sooner. */
  private static final int PATIENCE = 30_000;

  private static @Nullable Browser running;

  private RealBrowser() {}

  static synchronized Browser get() {
    if (running == null) {
      running = start();
    }
    return running;
  }

  private static Browser start() {
    Chromium chromium = Chromium.find();
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(chromium.environment());
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(driver()));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    // A file whose fetching an earlier page broke off is waited for by Chromium up to 20 seconds.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.program())
                .setEnv(environment)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--ignore-certificate-errors-spki-list=" + keyOfThePortal())));
  }

  /** Lets Chromium trust the portal: it keeps no file of a server that it does not trust. */
  private static String keyOfThePortal() {
    try (InputStream shown = Files.newInputStream(RealServices.shown())) {
      byte[] key =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(shown)
              .getPublicKey()
              .getEncoded();
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets Playwright find npm's driver and the Node that runs it, and download nothing. */
  private static Map<String, String> driver() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "playwright").toAbsolutePath());
      Path link = folder.resolve("package");
      Path npm = Path.of("src/main/webui/node_modules/playwright-core").toAbsolutePath();
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, npm);
      System.setProperty("playwright.cli.dir", folder.toString());
      Process node = new ProcessBuilder("node", "-p", "process.execPath").start();
      String program = new String(node.getInputStream().readAllBytes()).strip();
      return Map.of("PLAYWRIGHT_NODEJS_PATH", program, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
