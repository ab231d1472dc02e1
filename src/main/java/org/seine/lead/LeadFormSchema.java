package org.seine.lead;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API description shows what {@link org.seine.lead.form.LeadForm} reads. */
@Schema(
    name = "LeadForm",
    requiredProperties = {"card", "body"})
interface LeadFormSchema {
  @Schema(
      type = SchemaType.OBJECT,
      description = "The index card, index-card-v1.schema.json: codes, dates and unit ids")
  Object card();

  @Schema(
      type = SchemaType.OBJECT,
      description = "The text, lead-body-v1.schema.json; sealed before it is stored")
  Object body();

  @Schema(description = "Of a correction: the documents that the new version holds")
  List<UUID> documents();
}
