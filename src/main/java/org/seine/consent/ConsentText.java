package org.seine.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;

/**
 * The sealed text of a statement (docs/formats/consent-v1.md, section 5).
 *
 * @param words what a member wrote; empty if nothing
 * @param documents of a question: how the documents that it names are called
 */
record ConsentText(String words, List<Named> documents) {
  private static final String FORMAT = "seine.consent-text/1";
  private static final int MAX_BYTES = 1 << 20;
  private static final int MOST = 1000;

  ConsentText(String words) {
    this(words, List.of());
  }

  byte[] bytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("words", words);
    members.put("documents", documents.stream().map(Named::toJson).toList());
    return JsonText.of(members);
  }

  /**
   * Reads a text that was opened.
   *
   * @throws IllegalStateException if it is not of its form: its sender's portal signed nonsense
   */
  static ConsentText read(byte[] bytes) {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("format", FORMAT);
      var words = members.anyText("words");
      List<Named> documents = new ArrayList<>();
      for (JsonMembers one : members.listOfObjects("documents", 0, MOST)) {
        documents.add(new Named(one.uuid("id"), one.anyText("name")));
        one.done();
      }
      members.done();
      return new ConsentText(words, documents);
    } catch (JsonRefused e) {
      throw new IllegalStateException("a text that was signed is not of its form", e);
    }
  }

  @Override
  public String toString() {
    return "ConsentText[…]";
  }

  /** A document by its id, and how it is called. */
  record Named(UUID id, String name) {
    Map<String, Object> toJson() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("id", id.toString());
      members.put("name", name);
      return members;
    }

    @Override
    public String toString() {
      return "Named[" + id + "]";
    }
  }
}
