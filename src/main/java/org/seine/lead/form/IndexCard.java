package org.seine.lead.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.grant.HandlingCode;
import org.seine.sharing.grant.TrafficLight;
import org.seine.sharing.grant.UseCondition;

/**
 * What stands in clear beside a lead's sealed body: codes, dates and unit ids; no name, no number,
 * no narrative. In a draft any part may be absent; {@link Completeness} says what a submission
 * lacks.
 *
 * @param recipients the units that the lead is for
 * @param recipientsSeeEachOther whether each recipient is told who the others are
 * @param useCondition never defaulted
 * @param handlingCodes H0 alone, or any of H1, H2, H3
 * @param sourceGrade 4x4 grading, A to C or X
 * @param informationGrade 4x4 grading, 1 to 4
 * @param originator whether the information is the provider's own
 * @param language of the body, BCP 47
 * @param reviewOn when the provider will look at the lead again
 * @param validUntil after this day the information is not to be relied on
 */
public record IndexCard(
    Set<UUID> recipients,
    boolean recipientsSeeEachOther,
    @Nullable UseCondition useCondition,
    Set<HandlingCode> handlingCodes,
    @Nullable TrafficLight trafficLight,
    @Nullable String sourceGrade,
    @Nullable Integer informationGrade,
    @Nullable Urgency urgency,
    @Nullable Originator originator,
    @Nullable String language,
    Set<Flag> flags,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate validUntil) {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .build();

  public enum Urgency {
    ROUTINE,
    URGENT
  }

  public enum Originator {
    PROVIDER,
    ANOTHER
  }

  public enum Flag {
    /** Disclosure may touch a State's security. Art. 72. */
    NATIONAL_SECURITY,
    /** Held under a duty to a third party. Art. 73. */
    THIRD_PARTY_INFORMATION,
    /** A victim or witness may be endangered. Art. 68, 87(4). */
    PROTECTED_PERSON
  }

  public IndexCard {
    recipients = recipients == null ? Set.of() : Set.copyOf(recipients);
    handlingCodes = handlingCodes == null ? Set.of() : Set.copyOf(handlingCodes);
    flags = flags == null ? Set.of() : Set.copyOf(flags);
  }

  /**
   * Takes what a member sent.
   *
   * @throws Malformed if the node is not an index card
   */
  public static IndexCard of(JsonNode node) {
    Form.INDEX_CARD.check(node, "/card");
    try {
      return MAPPER.treeToValue(node, IndexCard.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema let through what the card cannot hold", e);
    }
  }

  /** The card as it is stored. */
  public String toJson() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("codes, dates and ids can be written", e);
    }
  }

  /** Reads back a stored card. */
  public static IndexCard ofStored(String json) {
    try {
      return MAPPER.readValue(json, IndexCard.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored card can be read", e);
    }
  }

  /** The same card, for these units. */
  public IndexCard withRecipients(Set<UUID> units) {
    return new IndexCard(
        units,
        recipientsSeeEachOther,
        useCondition,
        handlingCodes,
        trafficLight,
        sourceGrade,
        informationGrade,
        urgency,
        originator,
        language,
        flags,
        reviewOn,
        validUntil);
  }

  /** The codes of handling and traffic light as a manifest writes them, in a fixed order. */
  public List<String> handlingWords() {
    List<String> words = new ArrayList<>();
    handlingCodes.stream().sorted().forEach(code -> words.add(code.name()));
    if (trafficLight != null) {
      words.add("TLP:" + trafficLight.name().replace('_', '+'));
    }
    return words;
  }
}
