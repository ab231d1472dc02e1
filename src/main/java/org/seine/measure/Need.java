package org.seine.measure;

/** What a step must tell, by the member of the call that tells it. */
enum Need {
  REASON("reason"),
  /** Of the Chamber's decision, the national order, the register entry. */
  REFERENCE("reference"),
  TERM("term"),
  MONEY("money"),
  CAUSE("cause"),
  REVIEW("reviewOn"),
  CLAIM("claim"),
  SUM("sum");

  private final String member;

  Need(String member) {
    this.member = member;
  }

  String member() {
    return member;
  }
}
