package org.seine.sharing;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The kinds of record that operations are about. A hidden kind is one whose very existence is told
 * only to those who may see the record: refused and absent look the same from outside.
 */
public enum RecordKind {
  PARTICIPANT("participant", false),
  UNIT("unit", false),
  MEMBER("member", true),
  PROPOSAL("proposal", true),
  NATIONAL_RULES("national-rules", true),
  CERTIFICATE("certificate", false),
  KEY("key", true),
  LEAD("lead", true),
  DOCUMENT("document", true),
  GRANT("grant", true),
  CONSENT("consent", true),
  DOSSIER("dossier", true),
  ASSET("asset", true),
  MEASURE("measure", true),
  REQUEST("request", true),
  THREAD("thread", true),
  VIEW("view", true),
  NOTICE("notice", true),
  TRAIL_ENTRY("trail-entry", true);

  private final String code;
  private final boolean hidden;

  RecordKind(String code, boolean hidden) {
    this.code = code;
    this.hidden = hidden;
  }

  /** The stable word of this kind in the trail and the API; also the name of its path parameter. */
  public String code() {
    return code;
  }

  /** Whether absent and forbidden must look the same. */
  public boolean hidden() {
    return hidden;
  }

  /**
   * A reference to one record of this kind whose version and unit are not known or do not matter.
   */
  public RecordRef ref(UUID id) {
    return new RecordRef(this, id, null, null);
  }

  /** The one of this code, if there is one. */
  public static Optional<RecordKind> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
