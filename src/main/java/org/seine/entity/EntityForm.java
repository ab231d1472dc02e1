package org.seine.entity;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entity of FollowTheMoney, as the API description shows it; exports may carry further members.
 *
 * @param id 1 to 200 letters, digits, dots and hyphens; unique in its lead
 * @param schema what it is, such as Person
 * @param properties the values of each property; all are texts
 */
@Schema(name = "Entity")
record EntityForm(
    @Schema(required = true) String id,
    @Schema(required = true) String schema,
    @Schema(required = true) Map<String, List<String>> properties) {}
