package org.seine.pages;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The words of the pages in one language, as the pages themselves read them, so that one test plays
 * in every language.
 *
 * @param language en or fr
 */
record Words(String language) {
  private static final Path PAGES = Path.of("src/main/webui/src");

  /**
   * The words of a key.
   *
   * @param room whose words
   * @param places names and values of the {@code {{places}}} in them, by turns
   * @throws IllegalArgumentException if the room has no such key
   */
  String of(String room, String key, Object... places) {
    JsonObject words = read(PAGES.resolve(room).resolve(language + ".json"));
    if (!words.has(key)) {
      throw new IllegalArgumentException("the room %s has no words %s".formatted(room, key));
    }
    String said = plain(words.get(key).getAsString());
    for (int i = 0; i < places.length; i += 2) {
      said = said.replace("{{" + places[i] + "}}", String.valueOf(places[i + 1]));
    }
    return said;
  }

  /** With the spaces that anybody would type, in place of those that do not break. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
