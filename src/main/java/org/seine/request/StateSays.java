package org.seine.request;

import org.jspecify.annotations.Nullable;
import org.seine.national.RulesOfState;

/**
 * What the requested State's rules say of sending to it; nothing where the Court is asked, or the
 * State has entered none.
 */
record StateSays(@Nullable RulesOfState rules) {
  @Nullable Boolean portal() {
    return rules == null ? null : rules.portalIsChannel();
  }

  @Nullable Boolean worksIn(String language) {
    return (rules == null || rules.sheet().languages().isEmpty()) ? null : rules.worksIn(language);
  }

  @Nullable Boolean sworn() {
    return (rules == null || !rules.areEntered()) ? null : rules.needsSwornTranslation();
  }
}
