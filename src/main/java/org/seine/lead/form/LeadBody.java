package org.seine.lead.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.seine.seal.Line;
import org.seine.seal.Term;

/**
 * The text of a lead, in the form of docs/formats/lead-body-v1.md. It lives in memory only while a
 * request that may read it runs; at rest it is sealed.
 */
public final class LeadBody {
  private final JsonNode tree;

  private LeadBody(JsonNode tree) {
    this.tree = tree;
  }

  /**
   * Takes what a member sent.
   *
   * @throws Malformed if it is not of the form, or an event lies in the future
   */
  public static LeadBody of(JsonNode tree, Clock clock) {
    Form.BODY.check(tree, "/body");
    refuseFutureEvents(tree, clock);
    return new LeadBody(tree);
  }

  /** Reads back bytes that this portal sealed and that were proved to be the provider's. */
  public static LeadBody ofOpened(byte[] bytes) {
    return new LeadBody(StrictJson.read(bytes));
  }

  /** Looks again at a text that was opened. */
  public static LeadBody ofTree(JsonNode tree) {
    return new LeadBody(tree);
  }

  /**
   * The bytes to seal. They are never written a second time: what was sealed is what is checked.
   */
  public byte[] bytes() {
    return tree.toString().getBytes(StandardCharsets.UTF_8);
  }

  public JsonNode tree() {
    return tree;
  }

  /** How it stands in lists: its title, empty while a draft has none, and the Court's numbers. */
  public Line line() {
    var reference = tree.path("reference");
    var terms = new HashSet<Term>();
    Term.of(Term.Field.SITUATION, reference.path("situation").asText()).ifPresent(terms::add);
    Term.of(Term.Field.CASE, reference.path("case").asText()).ifPresent(terms::add);
    return new Line(tree.path("title").asText(""), terms);
  }

  /** Whether it says that the information comes from another than the provider. */
  public boolean namesOriginator() {
    return has("originator");
  }

  boolean has(String member) {
    return tree.has(member);
  }

  Set<RestrictionBasis> restrictionBases() {
    var bases = new HashSet<RestrictionBasis>();
    tree.path("restriction")
        .path("bases")
        .forEach(basis -> bases.add(RestrictionBasis.valueOf(basis.textValue())));
    return bases;
  }

  /** Tomorrow somewhere is today elsewhere: a day is in the future when no zone has reached it. */
  private static void refuseFutureEvents(JsonNode tree, Clock clock) {
    var lastDay = clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    List<Fault> faults = new ArrayList<>();
    var events = tree.path("events");
    for (int i = 0; i < events.size(); i++) {
      if (LocalDate.parse(events.get(i).path("date").textValue()).isAfter(lastDay)) {
        faults.add(new Fault("/body/events/" + i + "/date", "body.eventInTheFuture"));
      }
    }
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
  }
}
