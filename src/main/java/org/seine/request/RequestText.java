package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a request says, by the six sections of Art. 96(2). It is sealed before it is stored. A draft
 * may lack sections; what is authorised lacks none.
 *
 * @param title by which a member recognises it
 * @param ownReference the requesting side's own number
 * @param language in which it is written (BCP 47)
 * @param purpose (a): the purpose and the assistance sought, the legal basis and the grounds
 * @param location (b): location or identification of what must be found
 * @param facts (c): the essential facts underlying the request
 * @param procedure (d): reasons for and details of any procedure to be followed
 * @param nationalLaw (e): what the law of the requested State requires
 * @param other (f): any other information that is relevant
 * @param assets ids of assets of the file that it is about
 */
@Schema(name = "RequestText")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestText(
    @NotBlank @Size(max = 200) String title,
    @Nullable @Size(max = 60) String ownReference,
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
    @Nullable @Size(max = 20_000) String purpose,
    @Nullable @Size(max = 20_000) String location,
    @Nullable @Size(max = 20_000) String facts,
    @Nullable @Size(max = 20_000) String procedure,
    @Nullable @Size(max = 20_000) String nationalLaw,
    @Nullable @Size(max = 20_000) String other,
    @NotNull @Size(max = 200) Set<UUID> assets) {

  /** The sections that say nothing yet, by their members, in the order of the article. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    note(missing, "purpose", purpose);
    note(missing, "location", location);
    note(missing, "facts", facts);
    note(missing, "procedure", procedure);
    note(missing, "nationalLaw", nationalLaw);
    note(missing, "other", other);
    return missing;
  }

  private static void note(List<String> missing, String section, @Nullable String said) {
    if (said == null || said.isBlank()) {
      missing.add("/text/" + section);
    }
  }

  @Override
  public String toString() {
    return "RequestText[" + missing().size() + " missing]";
  }
}
