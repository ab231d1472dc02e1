package org.seine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.manifest.Submission;
import org.seine.entity.model.Entity;
import org.seine.entity.model.EntitySet;
import org.seine.entity.model.Property;
import org.seine.lead.LeadIdentifiers;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Term;

/**
 * The identifiers that entities have: every value of a property that the model calls an identifier
 * or an IBAN, such as account, register and passport numbers.
 */
@ApplicationScoped
class EntityIdentifiers implements LeadIdentifiers {
  private static final Set<String> TYPES = Set.of("identifier", "iban");

  private final EntitySets sets;

  EntityIdentifiers(EntitySets sets) {
    this.sets = sets;
  }

  @Override
  public Set<Term> among(
      UUID lead,
      int version,
      List<HeldThing> things,
      BorrowedKeys keys,
      Optional<Submission> signed)
      throws IOException {
    var held = EntitySets.newest(things, lead, version);
    if (held.isEmpty()) {
      return Set.of();
    }
    var proof = held.get().submission().isEmpty() ? Optional.<Submission>empty() : signed;
    return of(sets.read(held.get(), keys, proof));
  }

  /** The identifiers of these entities. */
  static Set<Term> of(EntitySet set) {
    Set<Term> terms = new HashSet<>();
    for (Entity entity : set.entities()) {
      for (String name : entity.propertyNames()) {
        Property property = entity.schema().properties().get(name);
        if (property != null && TYPES.contains(property.type())) {
          entity
              .values(name)
              .forEach(value -> Term.of(Term.Field.IDENTIFIER, value).ifPresent(terms::add));
        }
      }
    }
    return terms;
  }
}
