import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import type { AssetType, IdentifierKind } from '../asset';
import { hasOf, identifiersOf, isChecked, numberFault } from '../kinds';
import { longest, type NumberDraft } from './draft';

type NumberFields = {
  id: string;
  number: NumberDraft;
  type: AssetType | '';
  put: (change: Partial<NumberDraft>) => void;
  fault: (member: string) => string | undefined;
};

/** One identifier; what its check digits say is told while one types. */
export function NumberFields({ id, number, type, put, fault }: NumberFields) {
  const { t } = useTranslation('asset');
  const { kind, value, of } = number;
  const kinds = type === '' ? [] : identifiersOf[type];
  // A kind that another type had stays to be seen until it is changed.
  const offered = kind === '' || kinds.includes(kind) ? kinds : [kind, ...kinds];
  const wrong = numberFault(kind, value.trim(), of);
  return (
    <>
      <ChoiceField
        id={`${id}-kind`}
        label={t('identifier.kind')}
        help={type === '' ? t('identifier.type.first') : undefined}
        isRequired
        empty={t('choose')}
        value={kind}
        fault={
          kind !== '' && type !== '' && !kinds.includes(kind)
            ? t('fault.identifier.type')
            : fault('kind')
        }
        options={offered.map((one) => ({ value: one, words: t(`identifier.${one}`) }))}
        onChange={(chosen) => {
          put({ kind: chosen as IdentifierKind });
        }}
      />
      <TextField
        id={`${id}-value`}
        label={t('identifier.value')}
        help={
          kind !== '' && value.trim() !== '' && isChecked(kind) && wrong === ''
            ? t('identifier.holds')
            : undefined
        }
        isRequired
        maxLength={longest.number}
        value={value}
        fault={
          wrong === 'PRIVATE_KEY'
            ? t('fault.privateKey')
            : wrong !== ''
              ? t('fault.identifier', { kind: t(`identifier.${wrong}`) })
              : fault('value')
        }
        onChange={(typed) => {
          put({ value: typed });
        }}
      />
      {hasOf(kind) && (
        <TextField
          id={`${id}-of`}
          label={t('identifier.of')}
          help={t('identifier.of.help')}
          maxLength={longest.number}
          value={of}
          onChange={(typed) => {
            put({ of: typed });
          }}
        />
      )}
    </>
  );
}
