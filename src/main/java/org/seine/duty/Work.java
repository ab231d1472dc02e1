package org.seine.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who of one's own unit works on a record.
 *
 * @param assignedTo the member who works on it
 * @param standIn who stands in for that member today
 * @param following whether the caller follows it
 * @param revision what a change names as If-Match
 */
@Schema(name = "Work")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Work(
    @Nullable UUID assignedTo,
    @Nullable UUID standIn,
    boolean following,
    @JsonIgnore int revision) {}
