package org.seine.access;

/**
 * The five persons of the matrix, one for each role, each acting for the own unit. Records of the
 * rows belong to the focal point's unit unless the row says otherwise.
 */
public enum Person {
  FOCAL_POINT("elodie.maraquin", "5e1e0000-0000-4000-8000-000200000001"),
  INVESTIGATOR("dov.castellane", "5e1e0000-0000-4000-8000-000200000002"),
  REGISTRY_OFFICER("livia.kortenay", "5e1e0000-0000-4000-8000-000200000007"),
  AUDITOR("greer.okontala", "5e1e0000-0000-4000-8000-000200000013"),
  ADMINISTRATOR("bram.ivesund", "5e1e0000-0000-4000-8000-000200000014");

  private final String username;
  private final String unit;

  Person(String username, String unit) {
    this.username = username;
    this.unit = unit;
  }

  /** The account in keycloak-realm/demo.json. */
  public String username() {
    return username;
  }

  /** The unit this person serves. */
  public String unit() {
    return unit;
  }
}
