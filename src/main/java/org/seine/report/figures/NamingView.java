package org.seine.report.figures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the own unit allows that its State is named in figures. The State is named only if each
 * of its units does.
 */
@Schema(name = "FiguresNaming")
record NamingView(boolean allowed, @JsonIgnore int revision) {
  static NamingView of(Naming naming) {
    return new NamingView(naming.allowed, naming.revision);
  }

  /** What a unit decides. */
  @Schema(name = "FiguresNamingForm")
  record Form(@NotNull Boolean allowed) {}
}
