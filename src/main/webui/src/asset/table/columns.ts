/** The columns of a table of assets, as docs/formats/asset-table-v1.md has them. */
export const columns = [
  'type',
  'name',
  'country',
  'crimeLink',
  'linkGrounds',
  'confidence',
  'description',
  'identifierKind',
  'identifier',
  'identifierOf',
  'holder',
  'holderKind',
  'owner',
  'ownerKind',
  'valuedOn',
  'amount',
  'currency',
  'valueMethod',
  'valueSource',
] as const;

export type Column = (typeof columns)[number];

export const isColumn = (name: string): name is Column =>
  (columns as readonly string[]).includes(name);
