import type { AssetType, IdentifierKind } from '@/asset/asset';
import { blank, type Draft, longest, type PartyDraft } from '@/asset/form/draft';
import { type Model, schemaOf } from '@/entity/model';
import { captionOf, type Entity, linksIn, values } from '@/entity/set';

/** What kind of asset a schema of FollowTheMoney is; others are entered as something else. */
const TYPES: Record<string, AssetType> = {
  BankAccount: 'BANK_ACCOUNT',
  Security: 'SECURITIES',
  Company: 'COMPANY_SHARES',
  RealEstate: 'REAL_ESTATE',
  Vehicle: 'VEHICLE',
  Vessel: 'VESSEL',
  Airplane: 'AIRCRAFT',
  CryptoWallet: 'CRYPTO',
};

/** Which property is which identifier of that kind of asset, and what gives it. */
const NUMBERS: Partial<Record<AssetType, [property: string, kind: IdentifierKind, of?: string][]>> =
  {
    BANK_ACCOUNT: [
      ['iban', 'IBAN'],
      ['accountNumber', 'ACCOUNT_NUMBER', 'bankName'],
      ['bic', 'BIC'],
    ],
    SECURITIES: [
      ['isin', 'ISIN'],
      ['figiCode', 'FIGI'],
    ],
    COMPANY_SHARES: [
      ['leiCode', 'LEI'],
      ['registrationNumber', 'REGISTER_NUMBER', 'jurisdiction'],
    ],
    REAL_ESTATE: [['titleNumber', 'TITLE_NUMBER', 'country']],
    VEHICLE: [['registrationNumber', 'VIN']],
    VESSEL: [
      ['imoNumber', 'IMO'],
      ['mmsi', 'MMSI'],
    ],
    AIRCRAFT: [
      ['registrationNumber', 'REGISTRATION_MARK'],
      ['serialNumber', 'SERIAL_NUMBER'],
    ],
    CRYPTO: [['publicKey', 'WALLET_ADDRESS', 'currencySymbol']],
  };

/** Whether an entity can be entered as an asset. */
export const isAsset = ({ schema }: Entity, model: Model) =>
  schema in TYPES || schemaOf(model, schema)?.group === 'ASSET';

/** The form of an asset as an entity and its owners fill it in; what they do not say stays empty. */
export function draftOf(entity: Entity, entities: Entity[], model: Model): Draft {
  const type = TYPES[entity.schema] ?? 'OTHER';
  const first = (property: string) => values(entity, property)[0] ?? '';
  return {
    ...blank,
    type,
    country: (first('country') || first('jurisdiction') || first('flag')).toUpperCase().slice(0, 2),
    name: captionOf(entity).slice(0, longest.name),
    description: [...values(entity, 'summary'), ...values(entity, 'description')]
      .join('\n')
      .slice(0, longest.description),
    numbers: (NUMBERS[type] ?? []).flatMap(([property, kind, of]) =>
      values(entity, property).map((value) => ({ kind, value, of: of ? first(of) : '' })),
    ),
    parties: ownersOf(entity, entities, model),
  };
}

function ownersOf(entity: Entity, entities: Entity[], model: Model): PartyDraft[] {
  return linksIn(entities, model)
    .filter(({ to, schema }) => to === entity.id && schema === 'Ownership')
    .flatMap(({ from, note }) => {
      const owner = entities.find(({ id }) => id === from);
      return owner
        ? [
            {
              role: 'HOLDER' as const,
              kind: owner.schema === 'Person' ? ('PERSON' as const) : ('COMPANY' as const),
              name: captionOf(owner).slice(0, longest.name),
              share: /^[0-9]{1,3}([.,][0-9]{1,4})?$/.test(note) ? note : '',
              since: '',
              grounds: '',
              entity: owner.id,
            },
          ]
        : [];
    });
}
