package org.seine.asset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.takeover.Source;
import org.seine.web.BadInput;

/**
 * An asset as a member enters it: what stands in clear, and the text that is sealed.
 *
 * @param country where it is, ISO 3166-1 alpha-2, once that is known
 */
@Schema(name = "AssetForm")
record AssetForm(
    @NotNull AssetType type,
    @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
    @NotNull CrimeLink crimeLink,
    @NotNull Confidence confidence,
    @NotNull @Valid AssetText text) {

  /**
   * Checks what the type asks.
   *
   * @param inventedAllowed whether the countries of the demonstration count as countries
   * @throws BadInput if an identifier is not of the type's, or does not pass its check, an
   *     encumbrance is of less than nothing, or the shares of one role add up to more than the
   *     whole (400)
   */
  AssetForm checked(boolean inventedAllowed) {
    for (int i = 0; i < text.identifiers().size(); i++) {
      var number = text.identifiers().get(i);
      var where = "/text/identifiers/" + i;
      if (!type.identifiers().contains(number.kind())) {
        throw new BadInput(where + "/kind", "an identifier of " + type, "one of another type");
      }
      var of = number.of() == null ? "" : number.of();
      if (!number.kind().holds(number.value(), of, inventedAllowed)) {
        throw new BadInput(
            where + "/value",
            "a value whose form and check digits are those of " + number.kind(),
            "another");
      }
    }
    for (int i = 0; i < text.encumbrances().size(); i++) {
      Money.requireNotNegative(
          "/text/encumbrances/" + i + "/amount", text.encumbrances().get(i).amount());
    }
    requireShares();
    return this;
  }

  private void requireShares() {
    for (var role :
        new AssetText.Party.Role[] {
          AssetText.Party.Role.HOLDER,
          AssetText.Party.Role.BENEFICIAL_OWNER,
          AssetText.Party.Role.CO_OWNER
        }) {
      var sum = BigDecimal.ZERO;
      for (var party : text.parties()) {
        if (party.role() == role && party.share() != null) {
          sum = sum.add(new BigDecimal(party.share()));
        }
      }
      if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
        throw new BadInput("/text/parties", "shares of at most 100 per cent", "more");
      }
    }
  }

  /**
   * Where the new asset is put.
   *
   * @param dossier the file
   * @param participant whose units see it beside the Court's; null for the Court alone
   * @param source the lead from which it is taken over
   */
  @Schema(name = "NewAsset")
  record In(
      @NotNull UUID dossier,
      @Nullable UUID participant,
      @NotNull @Valid AssetForm asset,
      @Nullable @Valid Source source) {}
}
