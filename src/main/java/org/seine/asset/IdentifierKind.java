package org.seine.asset;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seine.entity.identifier.Identifier;

/** By what an asset is known, and the check that its value must pass where there is one. */
public enum IdentifierKind {
  /** ISO 13616. */
  IBAN(Identifier.IBAN),
  /** Where an account has no IBAN; its bank is named beside it. */
  ACCOUNT_NUMBER(null),
  /** ISO 9362. */
  BIC(Identifier.BIC),
  /** ISO 6166. */
  ISIN(Identifier.ISIN),
  FIGI(Identifier.FIGI),
  /** ISO 17442. */
  LEI(Identifier.LEI),
  REGISTER_NUMBER(null),
  /** Of a cadastre or a land register. */
  TITLE_NUMBER(null),
  /** ISO 3779. */
  VIN(Identifier.VIN),
  PLATE(null),
  IMO(Identifier.IMO_SHIP),
  MMSI(Identifier.MMSI),
  REGISTRATION_MARK(null),
  SERIAL_NUMBER(null),
  /** Checked by its shape, or by the currency where that is named. */
  WALLET_ADDRESS(null),
  REFERENCE(null);

  private final @Nullable Identifier check;

  IdentifierKind(@Nullable Identifier check) {
    this.check = check;
  }

  /**
   * Whether a value can be one of this kind.
   *
   * @param of the currency of a wallet, the bank of an account; empty where it is not named
   * @param inventedAllowed whether the countries of the demonstration count as countries
   */
  boolean holds(String value, String of, boolean inventedAllowed) {
    if (this == WALLET_ADDRESS) {
      return Identifier.isWalletAddress(value, of) && !Identifier.isPrivateKey(value);
    }
    return check == null || check.holds(value, inventedAllowed);
  }

  /** The one written form by which values are compared: letters and digits, in capitals. */
  String form(String value) {
    return this == WALLET_ADDRESS
        ? value.strip()
        : value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
