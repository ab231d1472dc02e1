package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition under which a State assists; once the Court accepts it, it binds (Art. 93(5)).
 *
 * @param by a day that it names
 * @param words the State's own
 */
@Schema(name = "AssistanceCondition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Condition(
    @NotNull Kind kind, @Nullable LocalDate by, @Nullable @Size(max = 2000) String words) {
  /** What it asks, in one code, for whoever reads it: nothing else follows from any of them. */
  @Schema(name = "ConditionKind")
  enum Kind {
    CONFIDENTIAL,
    NOT_AS_EVIDENCE,
    ONLY_IN_THIS_CASE,
    SOURCE_NOT_NAMED,
    RETURN_OR_DESTROY,
    OTHER
  }
}
