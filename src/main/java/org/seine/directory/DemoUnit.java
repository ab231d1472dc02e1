package org.seine.directory;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the demonstration's file has it. */
record DemoUnit(
    UUID id,
    String name,
    List<String> languages,
    String timeZone,
    String email,
    @Nullable UUID substitute,
    List<DemoMember> members) {
  Unit unit(Participant participant) {
    Unit unit = new Unit();
    unit.id = id;
    unit.participant = participant;
    unit.name = name;
    unit.state = UnitState.ACTIVE;
    unit.contact = new ContactPoint(email, null, null, languages, timeZone, null, null, null);
    return unit;
  }

  ContactPoint contact() {
    return new ContactPoint(email, null, null, languages, timeZone, null, substitute, null);
  }

  /**
   * A member; without a subject it is an entry without an account.
   *
   * @param subject the id of the account in keycloak-realm/demo.json
   * @param state ACTIVE if absent
   */
  record DemoMember(
      UUID id, UUID pseudonym, String name, @Nullable String subject, @Nullable MemberState state) {
    Member member(Unit unit, Instant now) {
      Member member = new Member();
      member.id = id;
      member.unit = unit;
      member.subject = subject;
      member.name = name;
      member.pseudonym = pseudonym;
      // No fingerprint of credentials: kept at the first call, as of a member of old.
      member.state = Objects.requireNonNullElse(state, MemberState.ACTIVE);
      member.confirmedAt = now;
      return member;
    }
  }
}
