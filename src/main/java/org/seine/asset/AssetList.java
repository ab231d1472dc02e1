package org.seine.asset;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.seine.dossier.filed.FiledPages;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists the assets that a unit may see. */
@ApplicationScoped
class AssetList {
  private final FiledPages pages;

  AssetList(FiledPages pages) {
    this.pages = pages;
  }

  /** A page of assets, in the order of their ids. */
  Uni<Page<AssetRow>> page(AssetQuery query, PageRequest page, Caller by) {
    return pages.list(
        Asset.class,
        query.narrowing(),
        page,
        by,
        (row, line) -> AssetRow.of(row, AssetTexts.line(line)));
  }
}
