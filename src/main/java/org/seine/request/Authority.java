package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what a request was authorised, as its reader is told.
 *
 * @param on the day
 * @param reference of the decision or order
 * @param warrant the warrant or summons of the file
 */
@Schema(name = "RequestAuthority")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Authority(LocalDate on, @Nullable String reference, @Nullable UUID warrant) {
  @Override
  public String toString() {
    return "Authority";
  }
}
