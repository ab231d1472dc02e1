package org.seine.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does something, in the form in which the trail writes it down. */
public sealed interface Actor permits Caller, SignedIn, Portal {
  /** The member's pseudonym; absent where no member acts. */
  @Nullable UUID pseudonym();

  /** The unit the member acts for; absent where no member acts. */
  @Nullable UUID unit();

  /** The roles that counted, joined by a plus sign; {@code none} or {@code portal} otherwise. */
  String rolesWord();

  /** The id that this call has in logs, problems and the trail. */
  String requestId();

  /** The network address the call came from, for the erasable side table only. */
  @Nullable String address();

  /** The token's subject where the caller is no member, for the erasable side table only. */
  @Nullable String subject();

  /** Remembers that an entry of this call was appended. */
  void recorded();
}
