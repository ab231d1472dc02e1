package org.seine.pages;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the tests: an installed one, else the one that npm ships. None is ever downloaded
 * by the driver, and without one the tests fail.
 *
 * @param program the executable
 * @param environment what it needs beyond ours
 */
record Chromium(Path program, Map<String, String> environment) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Path MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final String SHIPPED = "@sparticuz/chromium@147.0.0";
  private static final Path FOLDER = Path.of("target", "chromium").toAbsolutePath();

  /** Unpacks the program and, for a bare machine, the libraries that it needs. */
  private static final String UNPACK =
      """
      const { default: chromium } = await import('@sparticuz/chromium');
      const { brotliDecompressSync } = await import('node:zlib');
      const { readFileSync, mkdirSync } = await import('node:fs');
      const { execFileSync } = await import('node:child_process');
      const bin = 'node_modules/@sparticuz/chromium/bin/';
      mkdirSync('libraries', { recursive: true });
      execFileSync('tar', ['-x', '-C', 'libraries'],
        { input: brotliDecompressSync(readFileSync(bin + 'al2023.tar.br')) });
      console.log(await chromium.executablePath());
      """;

  /**
   * Finds one.
   *
   * @throws IllegalStateException if there is none and npm's cannot be unpacked
   */
  static Chromium find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .or(() -> Optional.of(MAC).filter(Files::isExecutable))
        .map(program -> new Chromium(program, Map.of()))
        .orElseGet(Chromium::shipped);
  }

  /** The one that npm ships. */
  static Chromium shipped() {
    try {
      Files.createDirectories(FOLDER);
      run("npm", "install", "--no-audit", "--no-fund", "--prefix", FOLDER.toString(), SHIPPED);
      Path script = Files.writeString(FOLDER.resolve("unpack.mjs"), UNPACK);
      String program = run("node", script.toString()).strip();
      return new Chromium(
          Path.of(program.substring(program.lastIndexOf('\n') + 1)),
          Map.of("LD_LIBRARY_PATH", FOLDER.resolve("libraries/lib").toString()));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The tests of the pages need a Chromium: none is installed (looked for %s), and npm's %s could not be unpacked"
              .formatted(NAMES, SHIPPED),
          e);
    }
  }

  static String run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile());
    builder.environment().put("TMPDIR", FOLDER.toString());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return output;
  }
}
