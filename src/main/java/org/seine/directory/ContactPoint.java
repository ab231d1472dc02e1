package org.seine.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a unit: the person on duty changes, the contact point stays.
 *
 * @param email where it is written to
 * @param phone in the international form of E.164, with spaces for the eye
 * @param hours when somebody is there, in the unit's own words
 * @param languages BCP 47, the preferred first (Art. 87(2))
 * @param timeZone an IANA zone or an offset from UTC
 * @param channel the channel under Art. 87(1), where it differs from the participant's
 * @param substitute the member who stands in
 * @param verifiedOn the day it was last confirmed to be right
 */
@Embeddable
@Schema(description = "How to reach a unit")
public record ContactPoint(
    @Email @Size(max = 254) @Nullable String email,
    @Pattern(regexp = "\\+[0-9][0-9 ]{5,24}") @Nullable String phone,
    @Size(max = 200) @Nullable String hours,
    @NotNull @Size(min = 1, max = 12) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
    @NotNull @Column(name = "time_zone") @Pattern(regexp = "[A-Za-z0-9+:/_-]{1,64}") String timeZone,
    @Size(max = 300) @Nullable String channel,
    @Nullable UUID substitute,
    @Column(name = "verified_on") @Nullable LocalDate verifiedOn) {}
