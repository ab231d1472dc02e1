import { useTranslation } from 'react-i18next';
import type { Money } from './asset';

const DIGITS_BEFORE = 18;

/** The currencies that the browser knows (ISO 4217). */
export const currencies = Intl.supportedValuesOf('currency');

/** How many digits a currency has behind the point. */
export function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  );
}

/** How exact amounts and the names of currencies read in the language of the pages. */
export function useMoney() {
  const { i18n } = useTranslation('frame');
  const { language } = i18n;
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return {
    /** An amount with the code of its currency; not a digit of it is lost. */
    money: ({ amount, currency }: Money) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
      }).format(amount as `${number}`),
    /** Of a chart's axis. */
    short: (amount: number) =>
      new Intl.NumberFormat(language, { notation: 'compact' }).format(amount),
    currencyName: (code: string) => names.of(code) ?? code,
  };
}

/** An amount as it is typed: with a point or a comma before the smaller unit. */
export const typedAmount = (typed: string) => typed.trim().replace(',', '.');

/**
 * What is wrong with a typed amount.
 *
 * @returns a key of the words, '' if nothing is wrong or nothing stands there yet
 */
export function amountFault(typed: string, currency: string): '' | 'amount' | 'digits' {
  const amount = typedAmount(typed);
  if (amount === '') {
    return '';
  }
  const [, behind = ''] = amount.split('.');
  if (!new RegExp(`^(0|[1-9][0-9]{0,${DIGITS_BEFORE - 1}})(\\.[0-9]+)?$`).test(amount)) {
    return 'amount';
  }
  return currency !== '' && behind.length > digitsOf(currency) ? 'digits' : '';
}

/** The money that was typed; null while it is not whole. */
export function moneyOf(typed: string, currency: string): Money | null {
  return typed.trim() === '' || currency === '' || amountFault(typed, currency) !== ''
    ? null
    : { amount: typedAmount(typed), currency };
}

/** The exact sum of amounts in one currency; no amount is made a floating number. */
export function sumOf(amounts: string[]): string {
  const scale = Math.max(0, ...amounts.map((one) => behindOf(one).length));
  const sum = amounts.reduce((all, one) => all + wholeOf(one, scale), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, '0');
  const before = digits.slice(0, digits.length - scale);
  const behind = digits.slice(digits.length - scale);
  return `${sum < 0n ? '-' : ''}${before}${scale === 0 ? '' : `.${behind}`}`;
}

const behindOf = (amount: string) => amount.split('.')[1] ?? '';

function wholeOf(amount: string, scale: number): bigint {
  const [before = '0'] = amount.split('.');
  return BigInt(before + behindOf(amount).padEnd(scale, '0'));
}
