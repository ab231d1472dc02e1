package org.seine.keys;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/** The passphrase that is to lock the file: used once, kept nowhere, never printed. */
@Schema(name = "KeyHandoverCollection")
final class HandoverCollection {
  private static final int LEAST = 16;
  private static final int MOST = 200;

  @Schema(
      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
      required = true,
      minLength = LEAST,
      maxLength = MOST)
  private final char[] passphrase;

  /**
   * @throws BadInput unless there are 16 to 200 characters
   */
  @JsonCreator
  HandoverCollection(@JsonProperty("passphrase") char @Nullable [] passphrase) {
    if (passphrase == null || passphrase.length < LEAST || passphrase.length > MOST) {
      throw new BadInput(
          "/passphrase",
          "%d to %d characters".formatted(LEAST, MOST),
          passphrase == null ? "nothing" : passphrase.length + " characters");
    }
    this.passphrase = passphrase;
  }

  char[] passphrase() {
    return passphrase;
  }
}
