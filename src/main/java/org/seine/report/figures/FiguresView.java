package org.seine.report.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one year.
 *
 * @param madeOn the day on which they were counted
 * @param all of everybody together; absent where fewer than three States would be shown by it
 * @param apart of States that allow to be named
 */
@Schema(name = "AnnualFigures")
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FiguresView(int year, LocalDate madeOn, @Nullable Figures all, List<OfState> apart) {

  /** The figures of one State. */
  @Schema(name = "FiguresOfState")
  @TemplateData
  public record OfState(UUID participant, String name, Figures figures) {}

  static FiguresView of(
      int year,
      LocalDate madeOn,
      Found found,
      Set<UUID> states,
      Set<UUID> allowing,
      Map<UUID, String> names) {
    var apart = Apart.of(found.active(states), allowing);
    return new FiguresView(
        year,
        madeOn,
        apart.all() ? Figures.of(found, participant -> true) : null,
        apart.named().stream()
            .map(
                state ->
                    new OfState(
                        state, names.getOrDefault(state, "?"), Figures.of(found, state::equals)))
            .sorted(Comparator.comparing(OfState::name))
            .toList());
  }
}
