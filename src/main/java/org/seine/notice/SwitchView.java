package org.seine.notice;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.sharing.announce.Happening;

/** How one hears of one kind of happening. */
@Schema(name = "NoticeSwitch")
record SwitchView(@NotNull Happening kind, @NotNull Way way) {
  /**
   * One's switches.
   *
   * @param mail whether this portal sends mail; if not, every way is the page's
   * @param switches one for each kind
   */
  @Schema(name = "NoticeSwitches")
  record All(boolean mail, List<SwitchView> switches) {}
}
