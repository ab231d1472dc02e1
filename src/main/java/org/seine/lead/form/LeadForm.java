package org.seine.lead.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a provider sends to save, or to correct, a lead: {@code {"card": …, "body": …}}; a
 * correction names the documents of the new version beside them. A correction that is not submitted
 * yet is kept in the form of docs/formats/correction-v1.md.
 *
 * @param documents the documents of a correction; empty where the member is absent
 */
public record LeadForm(IndexCard card, LeadBody body, Set<UUID> documents) {
  /** No call's JSON is larger. */
  public static final int MAX_BYTES = 1 << 20;

  /** A submission holds at most so many documents. */
  public static final int MAX_DOCUMENTS = 200;

  private static final String KEPT = "seine.correction/1";

  /**
   * Reads a draft.
   *
   * @throws Malformed if it is not of the form
   */
  public static LeadForm draft(byte[] bytes, Clock clock) {
    return read(bytes, clock, Set.of("card", "body"));
  }

  /**
   * Reads a correction.
   *
   * @throws Malformed if it is not of the form
   */
  public static LeadForm correction(byte[] bytes, Clock clock) {
    return read(bytes, clock, Set.of("card", "body", "documents"));
  }

  /** The bytes in which a correction is kept until it is submitted; they are sealed. */
  public byte[] bytes() {
    var kept = JsonNodeFactory.instance.objectNode().put("format", KEPT);
    kept.set("card", StrictJson.read(card.toJson().getBytes(UTF_8)));
    kept.set("body", body.tree());
    var ids = kept.putArray("documents");
    documents.stream().map(UUID::toString).sorted().forEach(ids::add);
    return kept.toString().getBytes(UTF_8);
  }

  /**
   * Reads back a correction that this portal kept and that was proved to be the provider's.
   *
   * @throws IllegalStateException if it is of another format
   */
  public static LeadForm ofOpened(byte[] bytes) {
    var kept = StrictJson.read(bytes);
    if (!KEPT.equals(kept.path("format").asText())) {
      throw new IllegalStateException("a kept correction is of this format");
    }
    return new LeadForm(
        IndexCard.ofStored(kept.path("card").toString()),
        LeadBody.ofTree(kept.path("body")),
        documents(kept.path("documents")));
  }

  private static LeadForm read(byte[] bytes, Clock clock, Set<String> members) {
    if (bytes.length > MAX_BYTES) {
      throw fault("", "json.tooLarge");
    }
    var tree = StrictJson.read(bytes);
    if (!tree.isObject()) {
      throw fault("", "form.type");
    }
    List<String> names = new ArrayList<>();
    tree.fieldNames().forEachRemaining(names::add);
    if (!members.containsAll(names)) {
      throw fault("", "form.additionalProperties");
    }
    if (!tree.has("card") || !tree.has("body")) {
      throw fault("", "form.required");
    }
    return new LeadForm(
        IndexCard.of(tree.get("card")),
        LeadBody.of(tree.get("body"), clock),
        documents(tree.path("documents")));
  }

  private static Set<UUID> documents(JsonNode list) {
    if (list.isMissingNode()) {
      return Set.of();
    }
    if (!list.isArray() || list.size() > MAX_DOCUMENTS) {
      throw fault("/documents", "form.type");
    }
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      try {
        if (!list.get(i).isTextual() || !ids.add(UUID.fromString(list.get(i).textValue()))) {
          throw fault("/documents/" + i, "form.uniqueItems");
        }
      } catch (IllegalArgumentException e) {
        throw fault("/documents/" + i, "form.pattern");
      }
    }
    return Set.copyOf(ids);
  }

  private static Malformed fault(String pointer, String key) {
    return new Malformed(List.of(new Fault(pointer, key)));
  }
}
