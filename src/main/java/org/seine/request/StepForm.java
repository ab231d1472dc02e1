package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.Happened;

/**
 * One step, or one fact, with what it tells. All of it but codes and dates is sealed.
 *
 * @param step which one
 * @param on the day it happened
 * @param reason in words; the State's own where it answers
 * @param reference of the decision, the note verbale, the filing
 * @param warrant the warrant or summons of the file on which an authorisation stands (57(3)(e))
 * @param answerBy by when an answer is asked for
 * @param confirmBy by when an urgent request is confirmed by the designated channel (96(1))
 * @param until the agreed end of a postponement (94(1))
 * @param matter about what is consulted
 * @param ground how a refusal is classified
 * @param conditions under which a State assists (93(5))
 * @param language of a reply or a translation (BCP 47)
 * @param consentOfState of a reply of the Court, the consent of the State with whose help what is
 *     given was obtained; told also where none is needed (93(10)(b))
 * @param text the request's text, where the step changes it
 * @param documents that the step brings with it
 * @param becomes of a note that accepts a fact which did not fit: the state after it; null where
 *     the request stays as it was
 * @param about of a note: the number of the step that it judges
 */
@Schema(name = "RequestStepForm")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepForm(
    @NotNull RequestStep step,
    @NotNull LocalDate on,
    @Nullable @Size(max = 10_000) String reason,
    @Nullable @Size(max = 200) String reference,
    @Nullable UUID warrant,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate confirmBy,
    @Nullable LocalDate until,
    @Nullable Matter matter,
    @Nullable Ground ground,
    @Nullable @Size(max = 20) List<@Valid Condition> conditions,
    @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
    @Nullable @Size(max = 400) String consentOfState,
    @Nullable @Valid RequestText text,
    @Nullable @Size(max = 50) List<@Valid Attached> documents,
    @Nullable RequestState becomes,
    @Nullable Integer about) {

  /**
   * Lets a form pass whose days do not lie before the act.
   *
   * @throws org.seine.web.BadInput naming the first that does (400)
   */
  StepForm checked() {
    Happened.requireNotBefore("/answerBy", answerBy, on);
    Happened.requireNotBefore("/confirmBy", confirmBy, on);
    Happened.requireNotBefore("/until", until, on);
    return this;
  }

  /** The members that the step must tell and that are not there. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (var need : step.needs()) {
      if (!tells(need)) {
        missing.add("/" + need.member());
      }
    }
    missing.sort(null);
    return missing;
  }

  private boolean tells(Need need) {
    return switch (need) {
      case REASON -> said(reason);
      case REFERENCE -> said(reference);
      case CONFIRM_BY -> confirmBy != null;
      case UNTIL -> until != null;
      case MATTER -> matter != null;
      case GROUND -> ground != null;
      case CONDITIONS -> conditions != null && !conditions.isEmpty();
      case LANGUAGE -> language != null;
      case TEXT -> text != null;
      case PROOF -> brings(Attached.Kind.PROOF);
      case REPLY -> brings(Attached.Kind.REPLY) || said(reason);
      case TRANSLATION -> brings(Attached.Kind.TRANSLATION);
    };
  }

  private static boolean said(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  boolean namesReference() {
    return said(reference);
  }

  /** Whether a document of this kind comes with it. */
  boolean brings(Attached.Kind kind) {
    return attached().stream().anyMatch(one -> one.kind() == kind);
  }

  /** Its documents, none where nothing is told. */
  List<Attached> attached() {
    return documents == null ? List.of() : documents;
  }

  /** Its conditions, none where nothing is told. */
  List<Condition> offered() {
    return conditions == null ? List.of() : conditions;
  }

  /** The same without the text, which is stored as the request's own. */
  StepForm withoutText() {
    return new StepForm(
        step,
        on,
        reason,
        reference,
        warrant,
        answerBy,
        confirmBy,
        until,
        matter,
        ground,
        conditions,
        language,
        consentOfState,
        null,
        documents,
        becomes,
        about);
  }

  @Override
  public String toString() {
    return "StepForm[" + step + "]";
  }
}
