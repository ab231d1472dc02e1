import { Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { useCountries } from '@/entity/countries';
import { Written } from '@/lead/new/Written';
import { MoneyFields } from '../form/MoneyFields';
import { type Draft, isDegree, longest, methods } from './observing';

type Fields = { draft: Draft; put: (change: Partial<Draft>) => void };

/** A value, and how it was found. */
export function ValueFields({ draft, put }: Fields) {
  const { t } = useTranslation('asset');
  return (
    <>
      <MoneyFields
        id="observe-value"
        label={t('value')}
        isRequired
        amount={draft.amount}
        currency={draft.currency}
        onChange={put}
      />
      <ChoiceField
        id="observe-method"
        label={t('method')}
        isRequired
        empty={t('choose')}
        value={draft.method}
        options={methods.map((value) => ({ value, words: t(`method.${value}`) }))}
        onChange={(method) => {
          put({ method: method as Draft['method'] });
        }}
      />
    </>
  );
}

/** Where it lay. */
export function PlaceFields({ draft, put }: Fields) {
  const { t } = useTranslation('asset');
  const countries = useCountries();
  const degree = (value: string, bound: number) =>
    isDegree(value, bound) ? undefined : t('fault.degree', { bound });
  return (
    <>
      <ChoiceField
        id="observe-country"
        label={t('country')}
        isRequired
        empty={t('choose')}
        value={draft.country}
        options={countries}
        onChange={(country) => {
          put({ country });
        }}
      />
      <TextField
        id="observe-address"
        label={t('address')}
        isRequired
        maxLength={longest.address}
        value={draft.address}
        onChange={(address) => {
          put({ address });
        }}
      />
      <TextField
        id="observe-latitude"
        label={t('latitude')}
        help={t('degree.help')}
        value={draft.latitude}
        fault={degree(draft.latitude, 90)}
        onChange={(latitude) => {
          put({ latitude });
        }}
      />
      <TextField
        id="observe-longitude"
        label={t('longitude')}
        value={draft.longitude}
        fault={degree(draft.longitude, 180)}
        onChange={(longitude) => {
          put({ longitude });
        }}
      />
    </>
  );
}

/** Who kept it, in what condition, at what cost. */
export function CustodyFields({ draft, put }: Fields) {
  const { t } = useTranslation('asset');
  return (
    <>
      <TextField
        id="observe-custodian"
        label={t('custodian')}
        isRequired
        maxLength={longest.custodian}
        value={draft.custodian}
        onChange={(custodian) => {
          put({ custodian });
        }}
      />
      <Written
        label={t('condition')}
        value={draft.condition}
        write={(condition) => {
          put({ condition });
        }}
        longest={longest.condition}
        rows={2}
      />
      <Checkbox
        id="observe-perishable"
        label={t('perishable')}
        description={t('perishable.what')}
        isChecked={draft.perishable}
        onChange={(_event, perishable) => {
          put({ perishable });
        }}
      />
      <MoneyFields
        id="observe-upkeep"
        label={t('upkeep')}
        amount={draft.amount}
        currency={draft.currency}
        onChange={put}
      />
    </>
  );
}
