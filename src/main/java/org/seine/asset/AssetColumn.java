package org.seine.asset;

/**
 * The columns of a table of assets, by the names in its first line
 * (docs/formats/asset-table-v1.md).
 */
enum AssetColumn {
  type,
  name,
  country,
  crimeLink,
  confidence,
  description,
  identifierKind,
  identifier,
  identifierOf,
  holderKind,
  holder,
  ownerKind,
  owner,
  linkGrounds,
  valuedOn,
  amount,
  currency,
  valueMethod,
  valueSource;

  boolean isRequired() {
    return this == type || this == name;
  }
}
