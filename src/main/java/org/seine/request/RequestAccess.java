package org.seine.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.sharing.Caller;

/** What other rooms may ask of requests. What a unit may not see is not in the answers. */
@ApplicationScoped
public class RequestAccess {
  private final Requests requests;

  RequestAccess(Requests requests) {
    this.requests = requests;
  }

  /**
   * A request that this unit may see, in the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   */
  public Uni<Seen> visible(UUID id, Caller by) {
    return requests
        .find(id, by)
        .map(found -> found.row())
        .map(row -> new Seen(row.key, row.dossier, row.compartment, row.isShownToTheCourt()));
  }

  /**
   * A request as another room may know it.
   *
   * @param shownToTheCourt false while a State drafts it
   */
  public record Seen(UUID key, UUID dossier, UUID compartment, boolean shownToTheCourt) {}
}
