package org.seine.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member who is told about a record.
 *
 * @param member who
 * @param insteadOf the absent member whom this one stands in for; null where told in one's own
 *     right
 * @param away whether this member is on leave today, so that nobody expects an answer
 */
public record Told(UUID member, @Nullable UUID insteadOf, boolean away) {}
