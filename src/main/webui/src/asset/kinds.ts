import { identifiers, isPrivateKey, isWalletAddress } from '@/entity/identifiers';
import type { AssetType, IdentifierKind } from './asset';

/** By which identifiers an asset of each type is known; a test compares it with org.seine.asset.AssetType. */
export const identifiersOf: Record<AssetType, IdentifierKind[]> = {
  BANK_ACCOUNT: ['IBAN', 'ACCOUNT_NUMBER', 'BIC', 'REFERENCE'],
  SECURITIES: ['ISIN', 'FIGI', 'ACCOUNT_NUMBER', 'REFERENCE'],
  COMPANY_SHARES: ['LEI', 'REGISTER_NUMBER', 'ISIN', 'REFERENCE'],
  REAL_ESTATE: ['TITLE_NUMBER', 'REFERENCE'],
  VEHICLE: ['VIN', 'PLATE', 'REFERENCE'],
  VESSEL: ['IMO', 'MMSI', 'REGISTRATION_MARK', 'SERIAL_NUMBER', 'REFERENCE'],
  AIRCRAFT: ['REGISTRATION_MARK', 'SERIAL_NUMBER', 'REFERENCE'],
  CRYPTO: ['WALLET_ADDRESS', 'ACCOUNT_NUMBER', 'REFERENCE'],
  CASH: ['SERIAL_NUMBER', 'REFERENCE'],
  PRECIOUS_METAL_STONE: ['SERIAL_NUMBER', 'REFERENCE'],
  JEWELLERY_WATCH: ['SERIAL_NUMBER', 'REFERENCE'],
  ART_ANTIQUE: ['SERIAL_NUMBER', 'REFERENCE'],
  COMMODITY: ['SERIAL_NUMBER', 'REFERENCE'],
  EQUIPMENT: ['SERIAL_NUMBER', 'REFERENCE'],
  LIVESTOCK: ['REFERENCE'],
  INSURANCE_POLICY: ['REFERENCE'],
  LOAN_RECEIVABLE: ['REFERENCE'],
  TRUST_INTEREST: ['REGISTER_NUMBER', 'REFERENCE'],
  IP_RIGHT: ['REGISTER_NUMBER', 'REFERENCE'],
  LICENCE_CONCESSION: ['REGISTER_NUMBER', 'REFERENCE'],
  SAFE_DEPOSIT_BOX: ['ACCOUNT_NUMBER', 'REFERENCE'],
  DIGITAL_ACCOUNT: ['ACCOUNT_NUMBER', 'REFERENCE'],
  OTHER: ['SERIAL_NUMBER', 'REGISTER_NUMBER', 'REFERENCE'],
};

export const types = Object.keys(identifiersOf) as AssetType[];

/** The kinds whose values are checked, and how; of a wallet the currency counts. */
const checks: Partial<Record<IdentifierKind, (value: string, of: string) => boolean>> = {
  IBAN: identifiers.IBAN,
  BIC: identifiers.BIC,
  ISIN: identifiers.ISIN,
  FIGI: identifiers.FIGI,
  LEI: identifiers.LEI,
  VIN: identifiers.VIN,
  IMO: identifiers.IMO_SHIP,
  MMSI: identifiers.MMSI,
  WALLET_ADDRESS: isWalletAddress,
};

/** Whether a wrong value of this kind is found out by its form or check digits. */
export const isChecked = (kind: IdentifierKind) => kind in checks;

/**
 * What is wrong with an identifier, as the portal would say it.
 *
 * @param of the currency of a wallet, the bank of an account
 * @returns '' if nothing is wrong or nothing stands there yet; the kind if its check fails
 */
export function numberFault(
  kind: IdentifierKind | '',
  value: string,
  of: string,
): '' | 'PRIVATE_KEY' | IdentifierKind {
  if (kind === '' || value === '') {
    return '';
  }
  if (kind === 'WALLET_ADDRESS' && isPrivateKey(value)) {
    return 'PRIVATE_KEY';
  }
  return (checks[kind]?.(value, of) ?? true) ? '' : kind;
}

/** Of these one must say whose number it is: the bank, the currency, the country or register. */
export const hasOf = (kind: IdentifierKind | '') =>
  ['ACCOUNT_NUMBER', 'WALLET_ADDRESS', 'PLATE', 'REGISTER_NUMBER', 'TITLE_NUMBER'].includes(kind);
