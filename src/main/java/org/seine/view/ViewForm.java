package org.seine.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view as its keeper wants it.
 *
 * @param asked values by the names of the list's filters; empty for all rows
 * @param offered whether the others of the unit find it among theirs
 */
@Schema(name = "SavedViewForm")
record ViewForm(
    @NotNull ViewedList list,
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f-\\x9f]*") String name,
    @NotNull @Size(max = 10) Map<@NotNull String, @NotNull @Size(max = 40) String> asked,
    boolean offered) {}
