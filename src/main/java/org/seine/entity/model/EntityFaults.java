package org.seine.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Collects faults: all are counted, the first thousand are kept. */
public final class EntityFaults {
  /** More than this help nobody. */
  public static final int MOST = 1000;

  private static final String WORDS = "org.seine.entity.model.faults";

  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final List<EntityFault> first = new ArrayList<>();
  private int count;

  void add(int line, String pointer, String key) {
    add(new EntityFault(line, pointer, key));
  }

  /** Adds one. */
  public void add(EntityFault fault) {
    count++;
    if (first.size() < MOST) {
      first.add(fault);
    }
  }

  /** Adds that the set would be larger than one may be. */
  public void tooLarge() {
    add(0, "", "set.tooLarge");
  }

  /** The first of them. */
  public List<EntityFault> first() {
    return List.copyOf(first);
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The keys of all faults. */
  public static Set<String> keys() {
    return ResourceBundle.getBundle(WORDS, Locale.ENGLISH, ENGLISH_OTHERWISE).keySet();
  }

  /** What was expected, in a language of the pages; English where there is no other. */
  public static String inWords(String key, Locale locale) {
    return ResourceBundle.getBundle(WORDS, locale, ENGLISH_OTHERWISE).getString(key);
  }
}
