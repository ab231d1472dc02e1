import { identifiers, isPrivateKey, isWalletAddress } from './identifiers';
import type { Model, Property } from './model';

/** The values of the form, by the names of properties. */
export type Values = Record<string, string[]>;

const DAY = /^[0-9]{4}(-[0-9]{2}){0,2}$/;
const TIME = /^[T ]([01][0-9]|2[0-3])(:[0-5][0-9]){0,2}Z?$/;
const NUMBER = /^-?([0-9]{1,3}(,[0-9]{3}){1,6}|[0-9]{1,30})(\.[0-9]{1,20})?$/;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;
const CONTROLS = /[\p{Cc}\uFEFF\uFFF9-\uFFFB]/u;
const PROSE = ['text', 'html', 'json'];
/** What public exports write in several lines, beside prose. */
const LINES = ['string', 'address'];

/**
 * What is wrong with a value, as the portal would say it.
 *
 * @returns the key of what was expected, '' if nothing is wrong or nothing stands there yet
 */
export function faultOf(
  model: Model,
  schema: string,
  { name, type }: Property,
  value: string,
  all: Values,
): string {
  if (value === '') {
    return '';
  }
  const isProse = PROSE.includes(type);
  if (value.length > (isProse ? 65_000 : 4096)) {
    return isProse ? 'value.tooLongProse' : 'value.tooLong';
  }
  if (value.trim() === '') {
    return 'value.blank';
  }
  if (TURNS.test(value)) {
    return 'value.direction';
  }
  if (CONTROLS.test(isProse || LINES.includes(type) ? value.replaceAll(/[\n\r\t]/g, '') : value)) {
    return 'value.control';
  }
  if (schema === 'CryptoWallet' && isPrivateKey(value)) {
    return 'value.privateKey';
  }
  return isOfType(model, type, value) ? ofIdentifier(schema, name, value, all) : `type.${type}`;
}

function isOfType(model: Model, type: string, value: string): boolean {
  switch (type) {
    case 'country':
      return model.countries.includes(value);
    case 'gender':
      return model.genders.includes(value);
    case 'date':
      return isDate(value);
    case 'number':
      return NUMBER.test(value);
    case 'url':
      return /^(https?|ftp):\/\/[^\s/]+/i.test(value) && URL.canParse(value);
    case 'email':
      return /^[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+$/.test(value);
    case 'phone':
      return /^\+?[0-9 ()./-]{4,40}$/.test(value) && within(value.replaceAll(/\D/g, '').length);
    case 'iban':
      return identifiers.IBAN(value);
    default:
      return true;
  }
}

const within = (digits: number) => digits >= 4 && digits <= 15;

function isDate(value: string): boolean {
  const day = value.slice(0, 10);
  const time = value.slice(10);
  const [year = '', month = '01', date = '01'] = day.split('-');
  const moment = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return (
    DAY.test(day) &&
    (time === '' || TIME.test(time)) &&
    !Number.isNaN(moment.getTime()) &&
    moment.toISOString().startsWith(`${year}-${month}-${date}`)
  );
}

function ofIdentifier(schema: string, name: string, value: string, all: Values): string {
  switch (name) {
    case 'bic':
    case 'swiftBic':
      return identifiers.BIC(value) ? '' : 'identifier.bic';
    case 'leiCode':
      return identifiers.LEI(value) ? '' : 'identifier.lei';
    case 'isin':
      return identifiers.ISIN(value) ? '' : 'identifier.isin';
    case 'figiCode':
      return identifiers.FIGI(value) ? '' : 'identifier.figi';
    case 'imoNumber':
      return identifiers.IMO_SHIP(value) ? '' : 'identifier.imo_ship';
    case 'mmsi':
      return identifiers.MMSI(value) ? '' : 'identifier.mmsi';
    case 'registrationNumber':
      return schema === 'Vehicle' && /^[A-HJ-NPR-Z0-9]{17}$/.test(value) && !identifiers.VIN(value)
        ? 'identifier.vin'
        : '';
    case 'publicKey':
      return isWalletAddress(value, all['currency']?.[0] ?? '') ? '' : 'identifier.wallet';
    case 'percentage':
      return isShare(value) ? '' : 'number.share';
    case 'latitude':
      return Math.abs(Number(value)) <= 90 ? '' : 'number.latitude';
    case 'longitude':
      return Math.abs(Number(value)) <= 180 ? '' : 'number.longitude';
    default:
      return '';
  }
}

function isShare(value: string): boolean {
  const number = value.trim().replace(/ ?%$/, '');
  return NUMBER.test(number) && Number(number) >= 0 && Number(number) <= 100;
}
