import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { amountFault, currencies, digitsOf, moneyOf, useMoney } from '../money';

type MoneyFields = {
  id: string;
  label: string;
  amount: string;
  currency: string;
  isRequired?: boolean;
  isMissed?: boolean;
  /** The only currency that is possible here. */
  fixed?: string | undefined;
  onChange: (change: { amount?: string; currency?: string }) => void;
};

/** An amount and its currency. What is wrong is said while one types, and how it will be read. */
export function MoneyFields({
  id,
  label,
  amount,
  currency,
  isRequired = false,
  isMissed = false,
  fixed,
  onChange,
}: MoneyFields) {
  const { t } = useTranslation('asset');
  const { money, currencyName } = useMoney();
  const fault = amountFault(amount, currency);
  const read = moneyOf(amount, currency);
  return (
    <div className="seine-money">
      <TextField
        id={`${id}-amount`}
        label={label}
        isRequired={isRequired}
        value={amount}
        maxLength={24}
        help={read ? t('money.read', { money: money(read) }) : t('money.help')}
        fault={
          fault === ''
            ? isMissed && amount.trim() === ''
              ? t('fault.missing')
              : undefined
            : t(`fault.${fault}`, { count: currency === '' ? 0 : digitsOf(currency) })
        }
        onChange={(typed) => {
          onChange({ amount: typed });
        }}
      />
      <ChoiceField
        id={`${id}-currency`}
        label={t('currency')}
        isRequired={isRequired}
        empty={t('choose')}
        value={currency}
        fault={isMissed && currency === '' ? t('fault.missing') : undefined}
        options={(fixed === undefined ? currencies : [fixed]).map((code) => ({
          value: code,
          words: t('currency.named', { code, name: currencyName(code) }),
        }))}
        onChange={(code) => {
          onChange({ currency: code });
        }}
      />
    </div>
  );
}
