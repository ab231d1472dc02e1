package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for, in one code (Art. 93(1), 109). */
@Schema(name = "Assistance")
public enum Assistance {
  IDENTIFY("Art. 93(1)(k)"),
  TRACE("Art. 93(1)(k)"),
  FREEZE("Art. 93(1)(k)"),
  SEIZE("Art. 93(1)(k)"),
  FORFEIT("Art. 109(1)"),
  STATEMENTS("Art. 93(1)(b)"),
  DOCUMENTS("Art. 93(1)(i)"),
  OTHER("Art. 93(1)(l)");

  private final String article;

  Assistance(String article) {
    this.article = article;
  }

  /** The article that names it. */
  public String article() {
    return article;
  }
}
