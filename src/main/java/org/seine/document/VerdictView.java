package org.seine.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.Indication;
import org.seine.crypto.refusal.SealRefused;

/**
 * What a verification found.
 *
 * @param indication passed, failed or indeterminate (ETSI EN 319 102-1)
 * @param reason the stable code
 * @param en in English, with what the signature proves
 * @param fr in French
 * @param signer the unit that it was signed for
 * @param signedAt when, by the signature
 */
@Schema(name = "Verdict")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerdictView(
    Indication indication,
    String reason,
    String en,
    String fr,
    @Nullable UUID signer,
    @Nullable Instant signedAt) {
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static VerdictView passed(Submission submission) {
    var manifest = submission.manifest();
    return new VerdictView(
        Indication.PASSED,
        "NONE",
        words("NONE", Locale.ENGLISH),
        words("NONE", Locale.FRENCH),
        manifest.sender(),
        manifest.time());
  }

  static VerdictView of(SealRefused refused) {
    return of(refused.reason().indication(), refused.reason().name());
  }

  static VerdictView notSigned() {
    return of(Indication.INDETERMINATE, "NOT_SIGNED");
  }

  static VerdictView contentMissing() {
    return of(Indication.INDETERMINATE, "CONTENT_MISSING");
  }

  private static VerdictView of(Indication indication, String reason) {
    return new VerdictView(
        indication,
        reason,
        words(reason, Locale.ENGLISH),
        words(reason, Locale.FRENCH),
        null,
        null);
  }

  private static String words(String reason, Locale language) {
    return ResourceBundle.getBundle("org.seine.document.verdicts", language, ENGLISH_OTHERWISE)
        .getString(reason);
  }
}
