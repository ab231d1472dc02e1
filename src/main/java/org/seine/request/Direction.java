package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who asks whom. */
@Schema(name = "RequestDirection")
public enum Direction {
  /** The Court asks a State or an organisation (Art. 87, 93(1)). */
  TO_STATE,
  /** A State asks the Court (Art. 93(10)). */
  TO_COURT
}
