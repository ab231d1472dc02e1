package org.seine.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.asset.AssetText.Party;

@DisplayName("A network of assets")
class AssetNetworkTest {
  private static AssetNetwork.Drawn asset(String name, Party... parties) {
    return new AssetNetwork.Drawn(
        UUID.randomUUID(),
        AssetType.BANK_ACCOUNT,
        Standing.FROZEN,
        new AssetText(name, null, List.of(), List.of(parties), List.of(), null, null, null));
  }

  private static Party party(Party.Role role, Party.Kind kind, String name) {
    return new Party(role, kind, name, "40", null, null, null);
  }

  @Test
  void tiesPartiesOfEqualWordsToTheirAssetsOnce() {
    var network =
        AssetNetwork.of(
            List.of(
                asset(
                    "A2",
                    party(Party.Role.HOLDER, Party.Kind.COMPANY, "Merrowfen Holdings Ltd"),
                    party(Party.Role.BENEFICIAL_OWNER, Party.Kind.PERSON, "Gaspard Tassandey")),
                asset(
                    "A3", party(Party.Role.HOLDER, Party.Kind.COMPANY, "MERROWFEN HOLDINGS LTD"))),
            true);
    assertThat(network.nodes())
        .extracting(AssetNetwork.Node::name)
        .containsExactly("A2", "Merrowfen Holdings Ltd", "Gaspard Tassandey", "A3");
    assertThat(network.ties()).hasSize(3);
    assertThat(network.ties().get(0).party()).isEqualTo(network.ties().get(2).party());
    assertThat(network.ties()).extracting(AssetNetwork.Tie::share).containsOnly("40");
  }

  @Test
  void keepsAPersonAndACompanyOfOneNameApart() {
    var network =
        AssetNetwork.of(
            List.of(
                asset(
                    "A2",
                    party(Party.Role.HOLDER, Party.Kind.COMPANY, "Arbalet"),
                    party(Party.Role.NOMINEE, Party.Kind.PERSON, "Arbalet"))),
            true);
    assertThat(network.nodes()).hasSize(3);
    assertThat(network.ties()).extracting(AssetNetwork.Tie::party).doesNotHaveDuplicates();
  }
}
