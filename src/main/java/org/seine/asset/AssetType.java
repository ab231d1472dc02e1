package org.seine.asset;

import static org.seine.asset.IdentifierKind.ACCOUNT_NUMBER;
import static org.seine.asset.IdentifierKind.BIC;
import static org.seine.asset.IdentifierKind.FIGI;
import static org.seine.asset.IdentifierKind.IBAN;
import static org.seine.asset.IdentifierKind.IMO;
import static org.seine.asset.IdentifierKind.ISIN;
import static org.seine.asset.IdentifierKind.LEI;
import static org.seine.asset.IdentifierKind.MMSI;
import static org.seine.asset.IdentifierKind.PLATE;
import static org.seine.asset.IdentifierKind.REFERENCE;
import static org.seine.asset.IdentifierKind.REGISTER_NUMBER;
import static org.seine.asset.IdentifierKind.REGISTRATION_MARK;
import static org.seine.asset.IdentifierKind.SERIAL_NUMBER;
import static org.seine.asset.IdentifierKind.TITLE_NUMBER;
import static org.seine.asset.IdentifierKind.VIN;
import static org.seine.asset.IdentifierKind.WALLET_ADDRESS;

import java.util.Set;

/** What an asset is, and by which identifiers one of its kind is known. */
public enum AssetType {
  BANK_ACCOUNT(IBAN, ACCOUNT_NUMBER, BIC, REFERENCE),
  SECURITIES(ISIN, FIGI, ACCOUNT_NUMBER, REFERENCE),
  COMPANY_SHARES(LEI, REGISTER_NUMBER, ISIN, REFERENCE),
  REAL_ESTATE(TITLE_NUMBER, REFERENCE),
  VEHICLE(VIN, PLATE, REFERENCE),
  VESSEL(IMO, MMSI, REGISTRATION_MARK, SERIAL_NUMBER, REFERENCE),
  AIRCRAFT(REGISTRATION_MARK, SERIAL_NUMBER, REFERENCE),
  CRYPTO(WALLET_ADDRESS, ACCOUNT_NUMBER, REFERENCE),
  CASH(SERIAL_NUMBER, REFERENCE),
  PRECIOUS_METAL_STONE(SERIAL_NUMBER, REFERENCE),
  JEWELLERY_WATCH(SERIAL_NUMBER, REFERENCE),
  ART_ANTIQUE(SERIAL_NUMBER, REFERENCE),
  COMMODITY(SERIAL_NUMBER, REFERENCE),
  EQUIPMENT(SERIAL_NUMBER, REFERENCE),
  LIVESTOCK(REFERENCE),
  INSURANCE_POLICY(REFERENCE),
  LOAN_RECEIVABLE(REFERENCE),
  TRUST_INTEREST(REGISTER_NUMBER, REFERENCE),
  IP_RIGHT(REGISTER_NUMBER, REFERENCE),
  LICENCE_CONCESSION(REGISTER_NUMBER, REFERENCE),
  SAFE_DEPOSIT_BOX(ACCOUNT_NUMBER, REFERENCE),
  DIGITAL_ACCOUNT(ACCOUNT_NUMBER, REFERENCE),
  OTHER(SERIAL_NUMBER, REGISTER_NUMBER, REFERENCE);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<IdentifierKind> identifiers;

  AssetType(IdentifierKind... identifiers) {
    this.identifiers = Set.of(identifiers);
  }

  /** By which identifiers one is known. */
  public Set<IdentifierKind> identifiers() {
    return identifiers;
  }
}
