package org.seine.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of a question of consent a unit stands. */
@Schema(name = "ConsentSide")
enum Side {
  /** It received the lead, asks, and may use what is granted. */
  RECIPIENT,
  /** It gave the lead, and answers. */
  PROVIDER,
  /** The provider named it as the source, and it answers too; it does not see the lead. */
  ORIGINATOR
}
