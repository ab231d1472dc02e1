package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that a step brings with it: put to the request before, and signed by this step. The
 * original stays as it came; a translation is another document that names it.
 *
 * @param name by which a member recognises it
 * @param language BCP 47
 * @param translates the document that this one is a translation of; null for the request itself
 */
@Schema(name = "AttachedDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Attached(
    @NotNull UUID id,
    @NotNull Kind kind,
    @NotBlank @Size(max = 255) String name,
    @Nullable @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
    @Nullable UUID translates) {
  /** What it is to the request. */
  @Schema(name = "AttachedKind")
  enum Kind {
    ANNEX,
    /** Of the Chamber, or of a national court. */
    DECISION,
    /** That a request or its confirmation was sent by the designated channel. */
    PROOF,
    /** In the original language and form (Art. 99(3)). */
    REPLY,
    TRANSLATION
  }

  @Override
  public String toString() {
    return "Attached[" + kind + "]";
  }
}
