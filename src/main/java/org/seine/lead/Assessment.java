package org.seine.lead;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recipient's own assessment of a lead. The provider never sees it.
 *
 * @param sourceGrade 4x4 grading of the source, A to C or X
 * @param informationGrade 4x4 grading of the information, 1 to 4
 * @param exculpatory whether it may show innocence or mitigate guilt (Art. 67(2))
 */
record Assessment(
    @NotNull @Pattern(regexp = "[ABCX]") String sourceGrade,
    @NotNull @Min(1) @Max(4) Integer informationGrade,
    @NotNull Boolean exculpatory) {
  static @Nullable Assessment of(LeadRecipient recipient) {
    var source = recipient.sourceGrade;
    var information = recipient.informationGrade;
    var exculpatory = recipient.exculpatory;
    return source == null || information == null || exculpatory == null
        ? null
        : new Assessment(source, information, exculpatory);
  }
}
