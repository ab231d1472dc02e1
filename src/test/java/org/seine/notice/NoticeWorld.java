package org.seine.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.seine.lead.LeadWorld;

/** What the persons of the demonstration were told. */
final class NoticeWorld {
  static final String SANNA = "5e1e0000-0000-4000-8000-000300000007";
  static final String PETRUS = "5e1e0000-0000-4000-8000-000300000008";

  private NoticeWorld() {}

  /** The notices of this person about a record, the newest first. */
  static List<JsonNode> about(LeadWorld person, String record) {
    return about(person.call().get("/api/v1/notices?limit=200").asString(), record);
  }

  static List<JsonNode> about(String page, String record) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode notice : read(page).path("items")) {
      if (record.equals(notice.path("record").asText())) {
        found.add(notice);
      }
    }
    return found;
  }

  static List<String> kinds(List<JsonNode> notices) {
    return notices.stream().map(notice -> notice.path("kind").asText()).toList();
  }

  /** The id of the one notice of this person about a record. */
  static String one(LeadWorld person, String record) {
    return about(person, record).get(0).path("id").asText();
  }

  static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
