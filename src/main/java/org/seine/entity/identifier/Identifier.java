package org.seine.entity.identifier;

/**
 * The identifiers whose form and check digits are known.
 *
 * <p>A {@link #holds} of true says that the value can be such a number, not that it was issued.
 */
public enum Identifier {
  /** International bank account number, ISO 13616. */
  IBAN,
  /** Business identifier code, ISO 9362. */
  BIC,
  /** Legal entity identifier, ISO 17442. */
  LEI,
  /** International securities identification number, ISO 6166. */
  ISIN,
  /** Financial instrument global identifier. */
  FIGI,
  /** A ship's IMO number. */
  IMO_SHIP,
  /** A shipping company's IMO number. */
  IMO_COMPANY,
  /** Maritime mobile service identity. */
  MMSI,
  /** Vehicle identification number, ISO 3779. */
  VIN,
  /** Russian taxpayer number. */
  INN,
  /** Russian state register number. */
  OGRN,
  /** Address of Bitcoin. */
  BTC,
  /** Address of Ethereum. */
  ETH,
  /** Address of TRON. */
  TRX,
  /** Address of Litecoin. */
  LTC,
  /** Address of Dogecoin. */
  DOGE,
  /** Address of Monero. */
  XMR;

  /**
   * Whether the value can be such a number.
   *
   * @param inventedAllowed whether the countries of the demonstration count as countries
   */
  public boolean holds(String value, boolean inventedAllowed) {
    return switch (this) {
      case IBAN -> BankNumbers.isIban(value, inventedAllowed);
      case BIC -> BankNumbers.isBic(value, inventedAllowed);
      case LEI -> CompanyNumbers.isLei(value);
      case ISIN -> CompanyNumbers.isIsin(value);
      case FIGI -> CompanyNumbers.isFigi(value);
      case IMO_SHIP -> CraftNumbers.isImoShip(value);
      case IMO_COMPANY -> CraftNumbers.isImoCompany(value);
      case MMSI -> CraftNumbers.isMmsi(value);
      case VIN -> CraftNumbers.isVin(value);
      case INN -> CompanyNumbers.isInn(value);
      case OGRN -> CompanyNumbers.isOgrn(value);
      case BTC -> WalletNumbers.isBitcoin(value);
      case ETH -> WalletNumbers.isEthereum(value);
      case TRX -> WalletNumbers.isTron(value);
      case LTC -> WalletNumbers.isLitecoin(value);
      case DOGE -> WalletNumbers.isDogecoin(value);
      case XMR -> WalletNumbers.isMonero(value);
    };
  }

  /**
   * Whether a wallet's address can be one. Where the currency is known it decides; else the shape
   * of the address does, and a shape that nobody knows is let pass.
   *
   * @param currency its code or name; empty where it is not known
   */
  public static boolean isWalletAddress(String value, String currency) {
    return WalletNumbers.isAddress(value, currency);
  }

  /** Whether the value is a private key, which must never be sent to anybody. */
  public static boolean isPrivateKey(String value) {
    return WalletNumbers.isPrivateKey(value);
  }
}
