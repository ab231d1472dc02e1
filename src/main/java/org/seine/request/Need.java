package org.seine.request;

/** What a step must tell, by the member of the call that tells it. */
enum Need {
  REASON("reason"),
  /** Of the decision, the note verbale, the filing. */
  REFERENCE("reference"),
  CONFIRM_BY("confirmBy"),
  UNTIL("until"),
  MATTER("matter"),
  GROUND("ground"),
  CONDITIONS("conditions"),
  LANGUAGE("language"),
  /** The request's text in a new version. */
  TEXT("text"),
  /** A document that proves the sending. */
  PROOF("documents"),
  /** The reply itself: documents, or words. */
  REPLY("documents"),
  TRANSLATION("documents");

  private final String member;

  Need(String member) {
    this.member = member;
  }

  String member() {
    return member;
  }
}
