package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetAccess;
import org.seine.sharing.Caller;
import org.seine.web.BadInput;

/** The assets that a request names: none but those of its file that whoever writes it may see. */
@ApplicationScoped
class NamedAssets {
  private final AssetAccess assets;

  NamedAssets(AssetAccess assets) {
    this.assets = assets;
  }

  /**
   * Lets a text be written that names only such assets; no text names none.
   *
   * @throws BadInput (in the Uni) if it names another, in the same way whether it is absent or
   *     hidden (400)
   */
  Uni<Void> require(UUID dossier, @Nullable RequestText text, Caller by) {
    if (text == null || text.assets().isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Panache.withSession(() -> assets.countVisible(dossier, text.assets(), by))
        .invoke(
            seen -> {
              if (seen != text.assets().size()) {
                throw new BadInput("/text/assets", "assets of the file", "another id");
              }
            })
        .replaceWithVoid();
  }
}
