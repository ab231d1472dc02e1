package org.seine.asset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.OpenRecord;

/**
 * Who has which interest in which asset of a cooperation file, as far as a unit may see it. Parties
 * of one kind whose names have the same words are one here; that they are one in the world is not
 * said.
 *
 * @param complete whether every asset that the unit may see is in it
 */
@Schema(name = "AssetNetwork")
record AssetNetwork(List<Node> nodes, List<Tie> ties, boolean complete) {
  /** Draws the assets that were opened. */
  static AssetNetwork of(List<Drawn> assets, boolean complete) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    List<Tie> ties = new ArrayList<>();
    for (var asset : assets) {
      var at = "asset-" + asset.id;
      nodes.put(
          at,
          new Node(at, NodeKind.ASSET, asset.text.name(), asset.id, asset.type, asset.standing));
      for (var party : asset.text.parties()) {
        var kind = NodeKind.valueOf(party.kind().name());
        var node =
            nodes.computeIfAbsent(
                kind + " " + Likeness.words(party.name()),
                key -> new Node("party-" + nodes.size(), kind, party.name(), null, null, null));
        ties.add(new Tie(node.id, at, party.role(), party.share()));
      }
    }
    return new AssetNetwork(List.copyOf(nodes.values()), ties, complete);
  }

  /** An asset as it was opened. */
  record Drawn(UUID id, AssetType type, Standing standing, AssetText text) {
    static Drawn of(OpenRecord<Asset> record) throws IOException {
      var row = record.row();
      return new Drawn(row.key, row.type, row.standing, AssetTexts.TEXT.read(record.text()));
    }
  }

  /** What stands in the network. */
  @Schema(name = "AssetNetworkKind")
  enum NodeKind {
    ASSET,
    PERSON,
    COMPANY,
    AUTHORITY
  }

  /**
   * An asset or a party.
   *
   * @param id within this answer
   * @param asset of an asset, its id
   */
  @Schema(name = "AssetNetworkNode")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Node(
      String id,
      NodeKind kind,
      String name,
      @Nullable UUID asset,
      @Nullable AssetType type,
      @Nullable Standing standing) {}

  /**
   * An interest of a party in an asset.
   *
   * @param share in per cent
   */
  @Schema(name = "AssetNetworkTie")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tie(String party, String asset, AssetText.Party.Role role, @Nullable String share) {}
}
