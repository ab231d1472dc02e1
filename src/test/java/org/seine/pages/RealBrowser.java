package org.seine.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Chromium for all tests of a run; the end of the JVM closes it. */
final class RealBrowser {
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
                        "--disable-sync")));
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
