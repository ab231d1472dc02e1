package org.seine.lead.form;

import java.util.Locale;
import java.util.ResourceBundle;

/** Says faults in the reader's language; English where there is no translation. */
public final class Faults {
  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Faults() {}

  public static String inWords(Fault fault, Locale locale) {
    return ResourceBundle.getBundle("org.seine.lead.form.faults", locale, ENGLISH_OTHERWISE)
        .getString(fault.key());
  }
}
