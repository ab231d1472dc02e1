import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { isolated } from '@/directory/isolated';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { useDossier } from '../dossier';

type WarrantField = {
  dossier: string;
  warrant: string;
  put: (change: { warrant: string }) => void;
};

/** On which warrant or summons of the file an authorisation stands (Art. 57(3)(e)). */
export function WarrantField({ dossier, warrant, put }: WarrantField) {
  const { t } = useTranslation('dossier');
  const { day } = useFormats();
  const answer = useDossier(dossier);
  return (
    <Awaiting answer={answer}>
      {({ text }) => (
        <ChoiceField
          id="step-warrant"
          label={t('warrant.which')}
          help={t(text.warrants.length === 0 ? 'warrant.which.none' : 'warrant.which.help')}
          isRequired
          empty={t('choose')}
          value={warrant}
          options={text.warrants.map(({ id, kind, reference, date }) => ({
            value: id,
            words: t('warrant.of', {
              kind: t(`warrant.${kind}`),
              reference: isolated(reference),
              day: day(date),
            }),
          }))}
          onChange={(next) => {
            put({ warrant: next });
          }}
        />
      )}
    </Awaiting>
  );
}
