package org.seine.national.sheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds in one State from a day on. What the State does not say is absent, which is neither
 * yes nor no; only three members are never absent: the time zone, whether the portal is a
 * designated channel (not, unless it says so) and how the State appears in figures (aggregated,
 * unless it says otherwise). The sources of each member are in docs/national-rules.md.
 *
 * @param timeZone an IANA zone or an offset from UTC: which day it is in this State
 * @param channel the channel under Art. 87(1)(a)
 * @param portalDesignated whether the State has designated this portal as a channel
 * @param languages BCP 47, the preferred first (Art. 87(2))
 * @param translation what a request in another language needs
 * @param authorities who decides each step, and who signs
 * @param freeze how long a freeze holds and how it is renewed
 * @param acquittal what becomes of a measure after an acquittal
 * @param appeal what becomes of a measure while an appeal is open
 * @param withdrawal what becomes of a measure when the request is withdrawn
 * @param claims where and until when a third party claims
 * @param notifications whom the State notifies, and when
 * @param registers the registers that are told of a measure
 * @param costs who bears the costs of execution (Art. 100)
 * @param interimSale whether an asset may be sold before forfeiture
 * @param livingExpenses what is left to the person for living
 * @param legalExpenses what is left to the person for counsel
 * @param classification which national level answers which level of the Court
 * @param workingDays the days on which nobody works
 * @param retentionMonths how long the State keeps what it received
 * @param auditScope what of the State's doings the State lets be audited
 * @param figures how the State appears in yearly figures
 * @param requirements what a request must contain under national law (Art. 96(2)(e), 96(3))
 */
@CoherentSheet
@Schema(name = "RulesSheet")
public record RulesSheet(
    @NotNull @Pattern(regexp = "[A-Za-z0-9+:/_-]{1,64}") String timeZone,
    @Valid @Nullable Channel channel,
    @Schema(defaultValue = "false") Boolean portalDesignated,
    @Size(max = 12) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
    @Nullable Translation translation,
    @Size(max = 9) List<@NotNull @Valid StepAuthority> authorities,
    @Valid @Nullable Freeze freeze,
    @Valid @Nullable EndEffect acquittal,
    @Valid @Nullable EndEffect appeal,
    @Valid @Nullable EndEffect withdrawal,
    @Valid @Nullable Claims claims,
    @Size(max = 20) List<@NotNull @Valid Notification> notifications,
    @Size(max = 20) List<@NotBlank @Size(max = 200) String> registers,
    @Valid @Nullable Costs costs,
    @Valid @Nullable InterimSale interimSale,
    @Size(min = 1, max = 1000) @Nullable String livingExpenses,
    @Size(min = 1, max = 1000) @Nullable String legalExpenses,
    @Size(max = 12) List<@NotNull @Valid Equivalent> classification,
    @Valid WorkingDays workingDays,
    @Min(1) @Max(1200) @Nullable Integer retentionMonths,
    @Size(min = 1, max = 1000) @Nullable String auditScope,
    Figures figures,
    @Size(max = 30) List<@NotNull @Valid Requirement> requirements) {

  public RulesSheet {
    portalDesignated = portalDesignated != null && portalDesignated;
    languages = Given.list(languages);
    authorities = Given.list(authorities);
    notifications = Given.list(notifications);
    registers = Given.list(registers);
    classification = Given.list(classification);
    workingDays = workingDays == null ? WorkingDays.ALL : workingDays;
    figures = figures == null ? Figures.AGGREGATED : figures;
    requirements = Given.list(requirements);
  }

  /** A sheet on which nothing is said but the time zone. */
  public static RulesSheet silent(String timeZone) {
    return new RulesSheet(
        timeZone,
        null,
        false,
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        WorkingDays.ALL,
        null,
        null,
        Figures.AGGREGATED,
        List.of());
  }

  /** What a request in a language that the State does not work in needs. */
  @Schema(name = "Translation")
  public enum Translation {
    NOT_NEEDED,
    PLAIN,
    SWORN
  }

  /** How the State appears in yearly figures. */
  @Schema(name = "FiguresVisibility")
  public enum Figures {
    /** Only in sums with others; its name stands nowhere. */
    AGGREGATED,
    /** By name. */
    NAMED
  }

  /**
   * The channel under Art. 87(1)(a).
   *
   * @param words the State's own
   */
  @Schema(name = "NationalChannel")
  public record Channel(@NotNull Kind kind, @NotBlank @Size(max = 300) String words) {
    /** Which of the two the article knows. */
    @Schema(name = "ChannelKind")
    public enum Kind {
      DIPLOMATIC,
      DESIGNATED
    }
  }

  /** Whom the State notifies of a measure, and when. */
  @Schema(name = "NationalNotification")
  public record Notification(
      @NotBlank @Size(max = 300) String whom, @NotBlank @Size(max = 300) String when) {}

  /** Who bears the costs of execution. */
  @Schema(name = "NationalCosts")
  public record Costs(@NotNull Bearer bearer, @Size(min = 1, max = 500) @Nullable String words) {
    /** Who pays in the end. */
    @Schema(name = "CostBearer")
    public enum Bearer {
      STATE,
      DEDUCTED_BEFORE_TRANSFER,
      COURT,
      OTHERWISE
    }
  }

  /** Whether an asset may be sold while the measure lasts, its proceeds staying frozen. */
  @Schema(name = "InterimSale")
  public record InterimSale(
      @NotNull Boolean allowed, @Size(min = 1, max = 500) @Nullable String words) {}

  /** A national level of classification and the Court's that it answers. */
  @Schema(name = "ClassificationEquivalent")
  public record Equivalent(
      @NotBlank @Size(max = 100) String national, @NotBlank @Size(max = 100) String court) {}

  /** One thing that a request must contain, in each language in which the State says it. */
  @Schema(name = "NationalRequirement")
  public record Requirement(@NotNull @Size(min = 1, max = 6) List<@NotNull @Valid Worded> words) {
    public Requirement {
      words = Given.list(words);
    }
  }

  /** A text in one language (BCP 47). */
  @Schema(name = "WordedRequirement")
  public record Worded(
      @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
      @NotBlank @Size(max = 500) String text) {}
}
