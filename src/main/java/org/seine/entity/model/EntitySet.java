package org.seine.entity.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entities of one lead, each id once. Its bytes are JSON Lines in the order of the ids, so that
 * equal sets have equal bytes.
 */
public final class EntitySet {
  /** The most entities that a lead may have. */
  public static final int MOST = 50_000;

  /** The most bytes that a set, or what is imported into one, may have. */
  public static final int MAX_BYTES = 16 << 20;

  private final SortedMap<String, Entity> entities;

  private EntitySet(SortedMap<String, Entity> entities) {
    this.entities = entities;
  }

  /** One without entities. */
  public static EntitySet empty() {
    return new EntitySet(new TreeMap<>());
  }

  /** Of these, which have an id each of their own. */
  static EntitySet of(Map<String, Entity> entities) {
    return new EntitySet(new TreeMap<>(entities));
  }

  /** The entities, in the order of their ids. */
  public Collection<Entity> entities() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /** The entity of this id. */
  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** How many there are. */
  public int size() {
    return entities.size();
  }

  /** The bytes to seal: one entity a line, each line ended by a line feed. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    for (Entity entity : entities.values()) {
      out.writeBytes(entity.json().toString().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
    return out.toByteArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntitySet that && entities.equals(that.entities);
  }

  @Override
  public int hashCode() {
    return entities.keySet().hashCode();
  }

  @Override
  public String toString() {
    return "a set of %d entities".formatted(size());
  }
}
