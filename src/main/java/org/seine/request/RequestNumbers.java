package org.seine.request;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many requests stand where, over all that the unit may see. Each number is that of a list that
 * can be asked for.
 *
 * @param on the day it is read
 * @param states the states in which there are some
 */
@Schema(name = "RequestNumbers")
record RequestNumbers(LocalDate on, List<InState> states) {
  static final int MONTH = 30;
  static final int QUARTER = 90;

  /**
   * Those in one state.
   *
   * @param all how many
   * @param month how many of them have been in it for thirty days or longer
   * @param quarter how many of them for ninety days or longer
   * @param ours on how many the next move is the unit's participant's
   * @param others on how many it is another's; on the rest it is nobody's
   */
  @Schema(name = "RequestsInState")
  record InState(RequestState state, long all, long month, long quarter, long ours, long others) {}

  static RequestNumbers of(LocalDate on, List<Object[]> rows) {
    return new RequestNumbers(
        on,
        rows.stream()
            .map(
                row ->
                    new InState(
                        (RequestState) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])))
            .toList());
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
