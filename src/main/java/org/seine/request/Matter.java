package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** About what a State consults the Court without delay. */
@Schema(name = "ConsultationMatter")
public enum Matter {
  INSUFFICIENT_INFORMATION("Art. 97(a)"),
  NOT_LOCATED("Art. 97(b)"),
  EARLIER_TREATY("Art. 97(c)"),
  FUNDAMENTAL_PRINCIPLE("Art. 93(3)"),
  NATIONAL_SECURITY("Art. 72(5)"),
  THIRD_PARTY_INFORMATION("Art. 73"),
  COMPETING_REQUEST("Art. 93(9)(a)"),
  IMMUNITY_OF_PROPERTY("Art. 98(1)"),
  LANGUAGE("Art. 87(2)"),
  COSTS("Art. 100"),
  OTHER("Art. 97");

  private final String article;

  Matter(String article) {
    this.article = article;
  }

  /** The article that it falls under. */
  public String article() {
    return article;
  }
}
