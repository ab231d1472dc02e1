import { useTranslation } from 'react-i18next';
import { isGuest, useNames } from '../sides';
import { SeveralField } from './SeveralField';

type ShownToField = {
  id: string;
  chosen: string[];
  onChange: (participants: string[]) => void;
};

/** Which States and organisations are told of a person or a warrant. */
export function ShownToField({ id, chosen, onChange }: ShownToField) {
  const { t } = useTranslation('dossier');
  const { participants } = useNames();
  return (
    <SeveralField
      id={id}
      label={t('shownTo')}
      help={t('shownTo.help')}
      chosen={chosen}
      options={participants
        .filter(({ kind }) => isGuest(kind))
        .map((one) => ({ value: one.id, words: one.name }))}
      onChange={onChange}
    />
  );
}
