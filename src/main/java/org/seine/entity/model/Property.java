package org.seine.entity.model;

/**
 * A property as a schema of the model defines it.
 *
 * @param name its stable name
 * @param owner the schema that defines it; another may inherit it
 * @param label its name for people, in English
 * @param type the kind of its values, such as name, date, country or entity
 * @param range for type entity the schema that a referenced entity must be of; else empty
 * @param stub whether it is only the other end of a reference, which nobody may set
 * @param offered whether forms offer it: neither hidden nor deprecated
 */
public record Property(
    String name,
    String owner,
    String label,
    String type,
    String range,
    boolean stub,
    boolean offered) {
  /** Whether its values are references. */
  public boolean isReference() {
    return type.equals("entity");
  }
}
