package org.seine.notice;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.sharing.announce.Happening;

/** How one hears of one kind of happening. */
@Schema(name = "NoticeSwitch")
record SwitchView(@NotNull Happening kind, @NotNull Way way) {}
