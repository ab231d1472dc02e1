package org.seine.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
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
record IndexCard(
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
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  enum Urgency {
    ROUTINE,
    URGENT
  }

  enum Originator {
    PROVIDER,
    ANOTHER
  }

  enum Flag {
    /** Disclosure may touch a State's security. Art. 72. */
    NATIONAL_SECURITY,
    /** Held under a duty to a third party. Art. 73. */
    THIRD_PARTY_INFORMATION,
    /** A victim or witness may be endangered. Art. 68, 87(4). */
    PROTECTED_PERSON
  }

  IndexCard {
    recipients = recipients == null ? Set.of() : Set.copyOf(recipients);
    handlingCodes = handlingCodes == null ? Set.of() : Set.copyOf(handlingCodes);
    flags = flags == null ? Set.of() : Set.copyOf(flags);
  }

  /**
   * Takes what a member sent.
   *
   * @throws Malformed if the node is not an index card
   */
  static IndexCard of(JsonNode node) {
    Form.INDEX_CARD.check(node, "/card");
    try {
      return MAPPER.treeToValue(node, IndexCard.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema let through what the card cannot hold", e);
    }
  }
}
