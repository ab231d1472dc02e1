package org.seine.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.announce.Happening;

/**
 * What a member is told: codes and ids, never content.
 *
 * @param id the notice
 * @param kind what happened
 * @param recordKind what kind of record it is about, as in the trail
 * @param record the record's id
 * @param provider the unit that the record belongs to
 * @param by the unit that did it; absent where the portal did
 * @param insteadOf the absent member whom the reader stands in for
 * @param urgent whether the duty contact was told as well
 * @param at when it happened
 * @param readAt when the reader marked it as read
 */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
    UUID id,
    Happening kind,
    String recordKind,
    UUID record,
    @Nullable UUID provider,
    @Nullable UUID by,
    @Nullable UUID insteadOf,
    boolean urgent,
    Instant at,
    @Nullable Instant readAt) {
  static NoticeView of(Notice notice) {
    return new NoticeView(
        notice.key,
        notice.kind,
        notice.recordKind,
        notice.recordId,
        notice.recordUnit,
        notice.byUnit,
        notice.insteadOf,
        notice.urgent,
        notice.at,
        notice.readAt);
  }
}
