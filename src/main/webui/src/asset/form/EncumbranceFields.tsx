import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { type EncumbranceDraft, longest } from './draft';
import { MoneyFields } from './MoneyFields';

type EncumbranceFields = {
  id: string;
  encumbrance: EncumbranceDraft;
  put: (change: Partial<EncumbranceDraft>) => void;
  fault: (member: string) => string | undefined;
};

/** A mortgage, a pledge or a lien. */
export function EncumbranceFields({ id, encumbrance, put, fault }: EncumbranceFields) {
  const { t } = useTranslation('asset');
  return (
    <>
      <TextField
        id={`${id}-kind`}
        label={t('encumbrance.kind')}
        help={t('encumbrance.kind.help')}
        isRequired
        maxLength={longest.encumbrance}
        value={encumbrance.kind}
        fault={fault('kind')}
        onChange={(kind) => {
          put({ kind });
        }}
      />
      <TextField
        id={`${id}-favour`}
        label={t('encumbrance.inFavourOf')}
        maxLength={longest.name}
        value={encumbrance.inFavourOf}
        onChange={(inFavourOf) => {
          put({ inFavourOf });
        }}
      />
      <MoneyFields
        id={id}
        label={t('encumbrance.amount')}
        amount={encumbrance.amount}
        currency={encumbrance.currency}
        isMissed={fault('amount') !== undefined}
        onChange={put}
      />
      <TextField
        id={`${id}-since`}
        label={t('party.since')}
        type="date"
        value={encumbrance.since}
        onChange={(since) => {
          put({ since });
        }}
      />
    </>
  );
}
