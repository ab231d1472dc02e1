package org.seine.lead;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.lead.form.Fault;
import org.seine.lead.form.Faults;

/**
 * A fault as it is told.
 *
 * @param pointer where, as a JSON pointer into what was sent
 * @param key the stable message key
 * @param en in English
 * @param fr in French
 */
@Schema(name = "Fault")
record FaultView(String pointer, String key, String en, String fr) {
  static List<FaultView> of(List<Fault> faults) {
    return faults.stream()
        .map(
            fault ->
                new FaultView(
                    fault.pointer(),
                    fault.key(),
                    Faults.inWords(fault, Locale.ENGLISH),
                    Faults.inWords(fault, Locale.FRENCH)))
        .toList();
  }
}
