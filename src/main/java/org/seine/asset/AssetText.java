package org.seine.asset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an asset by name and number. It is sealed before it is stored.
 *
 * @param name by which a member recognises it
 * @param parties who holds and who owns it, and who else has an interest
 * @param quantity where there are several, or it is measured
 * @param linkGrounds why it is linked to the crime
 */
@Schema(name = "AssetText")
record AssetText(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Size(max = 4000) String description,
    @NotNull @Size(max = 20) List<@Valid AssetNumber> identifiers,
    @NotNull @Size(max = 50) List<@Valid Party> parties,
    @NotNull @Size(max = 50) List<@Valid Encumbrance> encumbrances,
    @Nullable @Valid Quantity quantity,
    @Nullable @Size(max = 4000) String linkGrounds,
    @Nullable @Size(max = 10_000) String note) {

  /**
   * An identifier.
   *
   * @param of the bank of an account, the currency of a wallet, the country of a plate or register
   */
  @Schema(name = "AssetIdentifier")
  record AssetNumber(
      @NotNull IdentifierKind kind,
      @NotBlank @Size(max = 120) String value,
      @Nullable @Size(max = 120) String of) {}

  /**
   * Who has an interest in the asset.
   *
   * @param share in per cent, 0 to 100
   * @param grounds of control, or of the interest
   * @param entity the id of the same person or company among the entities of the file
   */
  @Schema(name = "AssetParty")
  record Party(
      @NotNull Role role,
      @NotNull Kind kind,
      @NotBlank @Size(max = 200) String name,
      @Nullable @Pattern(regexp = "(100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?)") String share,
      @Nullable @Size(max = 1000) String grounds,
      @Nullable LocalDate since,
      @Nullable @Size(max = 255) String entity) {
    /** In which capacity. */
    enum Role {
      HOLDER,
      BENEFICIAL_OWNER,
      CO_OWNER,
      NOMINEE,
      DIRECTOR,
      FORMER_OWNER,
      CREDITOR,
      OTHER_INTEREST
    }

    /** What the party is. */
    enum Kind {
      PERSON,
      COMPANY,
      AUTHORITY
    }
  }

  /** A mortgage, pledge, lien or the like. */
  @Schema(name = "Encumbrance")
  record Encumbrance(
      @NotBlank @Size(max = 100) String kind,
      @Nullable @Size(max = 200) String inFavourOf,
      @Nullable Money amount,
      @Nullable LocalDate since) {}

  /** How much of it there is. */
  @Schema(name = "Quantity")
  record Quantity(
      @NotNull @Pattern(regexp = "[0-9]{1,18}(\\.[0-9]{1,18})?") String amount,
      @NotBlank @Size(max = 40) String unit) {}

  @Override
  public String toString() {
    return "AssetText[" + identifiers.size() + " identifiers, " + parties.size() + " parties]";
  }
}
