package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentQuestion;

/**
 * A question of consent, or a consent given of the provider's own motion, as one unit may see it.
 *
 * @param id made by the unit that began it
 * @param by that unit
 * @param lead the lead's id
 * @param provider the unit that gave the lead
 * @param recipient the unit whose use it is about
 * @param side on which side the reading unit stands
 * @param ownMotion whether the provider consents without having been asked
 * @param version the lead's version that it is about
 * @param material the parts that it is about
 * @param uses what for
 * @param answerBy the last day to answer
 * @param begunAt when it was asked, or given
 * @param state where it stands
 * @param originator whether another than the provider must consent too
 * @param referredTo the unit that the provider named as the originator
 * @param answers what provider and originator answered, as far as this unit may know
 * @param granted what both granted; told to recipient and provider
 * @param steps the steps that this unit may take now
 * @param chamber what this unit put to the Chamber; told to the recipient alone
 * @param text what was written; only where the question itself is opened
 */
@Schema(name = "Consent")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
    UUID id,
    UUID by,
    UUID lead,
    UUID provider,
    UUID recipient,
    Side side,
    boolean ownMotion,
    int version,
    Material material,
    List<UseForm> uses,
    @Nullable LocalDate answerBy,
    Instant begunAt,
    ConsentState state,
    ConsentQuestion.Originator originator,
    @Nullable UUID referredTo,
    List<AnswerView> answers,
    List<GrantView> granted,
    List<ConsentStep> steps,
    @Nullable ChamberView chamber,
    @Nullable TextView text,
    @JsonIgnore int revision) {
  @Override
  public String toString() {
    return "ConsentView[" + id + "]";
  }

  /**
   * What was written when it began.
   *
   * @param words why it is asked, or under which conditions it is given
   * @param documents how the documents are called that it is about
   * @param note the provider's word to the originator; told to these two
   */
  @Schema(name = "ConsentText")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TextView(String words, List<NamedDocument> documents, @Nullable String note) {
    @Override
    public String toString() {
      return "TextView[…]";
    }
  }

  /** A document by its id and its name. */
  @Schema(name = "ConsentDocument")
  record NamedDocument(UUID id, String name) {
    @Override
    public String toString() {
      return "NamedDocument[" + id + "]";
    }
  }
}
