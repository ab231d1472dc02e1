package org.seine.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/**
 * The countries that a participant can be of: ISO 3166-1 alpha-2. The invented States of the
 * demonstration use user-assigned codes, which are never a country's; outside the demonstration and
 * the tests they are refused.
 */
@ApplicationScoped
class CountryCodes {
  /** Set in the demonstration and the tests, and nowhere else. */
  static final String INVENTED_ALLOWED = "seine.directory.demo";

  private static final Set<String> INVENTED = Set.of("QM", "QP", "QT");
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  private final boolean inventedAllowed;

  CountryCodes(
      @ConfigProperty(name = INVENTED_ALLOWED, defaultValue = "false") boolean inventedAllowed) {
    this.inventedAllowed = inventedAllowed;
  }

  boolean isCountry(String code) {
    return ISO.contains(code) || (inventedAllowed && INVENTED.contains(code));
  }

  /**
   * The country of a new participant: a State has one, others need none.
   *
   * @throws BadInput if a State has none, or the code is no country's
   */
  @Nullable String required(ProposalDraft.NewParticipant wanted) {
    String code = wanted.country();
    if (code == null && !wanted.kind().isState()) {
      return null;
    }
    if (code == null || !isCountry(code)) {
      throw new BadInput(
          "/newParticipant/country",
          "an ISO 3166-1 alpha-2 code of a country",
          code == null ? "none" : "a code of no country");
    }
    return code;
  }
}
