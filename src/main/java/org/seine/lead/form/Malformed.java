package org.seine.lead.form;

import java.util.List;

/**
 * What was sent is not of the form that its schema asks for. The faults name places, not content.
 */
public class Malformed extends RuntimeException {
  private final List<Fault> faults;

  Malformed(List<Fault> faults) {
    super("%d faults, first: %s".formatted(faults.size(), faults.get(0)));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
