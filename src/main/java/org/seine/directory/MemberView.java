package org.seine.directory;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member, as the own unit, administrators and auditors see one.
 *
 * @param pseudonym the name under which the trail knows the member
 */
@Schema(name = "Member")
record MemberView(
    UUID id,
    UUID unit,
    String unitName,
    String name,
    UUID pseudonym,
    MemberState state,
    @Nullable Instant confirmedAt,
    int version) {
  static MemberView of(Member member) {
    return new MemberView(
        member.id,
        member.unit.id,
        member.unit.name,
        member.name,
        member.pseudonym,
        member.state,
        member.confirmedAt,
        member.version);
  }
}
