package org.seine.asset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of assets.
 *
 * @param name by which a member recognises it
 * @param parties who holds or owns it
 */
@Schema(name = "AssetRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssetRow(
    UUID id,
    UUID dossier,
    UUID compartment,
    String name,
    List<String> parties,
    AssetType type,
    @Nullable String country,
    CrimeLink crimeLink,
    AssetState state,
    Standing standing,
    @Nullable Money value,
    @Nullable LocalDate valuedOn,
    int openClaims) {
  static AssetRow of(Asset asset, AssetTexts.Line line) {
    return new AssetRow(
        asset.key,
        asset.dossier,
        asset.compartment,
        line.name(),
        line.names(),
        asset.type,
        asset.country,
        asset.crimeLink,
        asset.state,
        asset.standing,
        asset.value(),
        asset.valuedOn,
        asset.openClaims);
  }
}
