package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.sharing.grant.ConsentScope;
import org.seine.web.BadInput;

/**
 * One use that consent is asked for.
 *
 * @param participant to whom, for NAMED_STATE; absent otherwise
 */
@Schema(name = "ConsentUse")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UseForm(@NotNull ConsentScope scope, @Nullable UUID participant) {
  static UseForm of(ConsentUse use) {
    return new UseForm(ConsentScope.valueOf(use.scope()), use.participant().orElse(null));
  }

  ConsentUse use() {
    return new ConsentUse(scope.name(), Optional.ofNullable(participant));
  }

  /**
   * The uses, if each names a participant where its scope does, and none stands there twice.
   *
   * @throws BadInput otherwise (400)
   */
  static List<ConsentUse> checked(List<UseForm> forms) {
    var uses = forms.stream().map(UseForm::use).toList();
    for (int i = 0; i < forms.size(); i++) {
      boolean named = forms.get(i).participant() != null;
      if (named != forms.get(i).scope().namesAParticipant()) {
        throw new BadInput(
            "/uses/" + i + "/participant", "a participant for NAMED_STATE alone", "the reverse");
      }
    }
    if (new HashSet<>(uses).size() != uses.size()) {
      throw new BadInput("/uses", "each use once", "one of them twice");
    }
    return uses;
  }
}
