package org.seine.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the pages, in memory: what is not in the list that the build wrote has no address,
 * and no address is ever looked up in a file system.
 */
final class PageFiles {
  private static final String FOLDER = "pages/";

  private final Map<String, PageFile> files;

  private PageFiles(Map<String, PageFile> files) {
    this.files = Map.copyOf(files);
  }

  /** Reads them from the archive; a build without pages has none. */
  static PageFiles read() {
    ClassLoader archive = Thread.currentThread().getContextClassLoader();
    try (InputStream list = archive.getResourceAsStream(FOLDER + "files.txt")) {
      Map<String, PageFile> files = new HashMap<>();
      if (list != null) {
        String names = new String(list.readAllBytes(), StandardCharsets.UTF_8);
        for (String file : names.lines().toList()) {
          files.put("/" + file, PageFile.read(FOLDER + file));
        }
      }
      return new PageFiles(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file at this address, if there is one. */
  Optional<PageFile> at(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
