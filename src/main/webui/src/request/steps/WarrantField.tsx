import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { isolated } from '@/directory/isolated';
import { useDossier } from '@/dossier/dossier';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import type { Draft } from './draft';

type WarrantField = { dossier: string; draft: Draft; put: (change: Partial<Draft>) => void };

/** On which warrant or summons of the file the request stands (Art. 57(3)(e)). */
export function WarrantField({ dossier, draft, put }: WarrantField) {
  const { t } = useTranslation('request');
  const { t: fileWord } = useTranslation('dossier');
  const { day } = useFormats();
  const answer = useDossier(dossier);
  return (
    <Awaiting answer={answer}>
      {({ text }) => (
        <ChoiceField
          id="step-warrant"
          label={t('field.warrant')}
          help={t(text.warrants.length === 0 ? 'field.warrant.none' : 'field.warrant.help')}
          isRequired
          empty={t('choose')}
          value={draft.warrant}
          options={text.warrants.map(({ id, kind, reference, date }) => ({
            value: id,
            words: `${fileWord(`warrant.${kind}`)} · ${isolated(reference)} · ${day(date)}`,
          }))}
          onChange={(warrant) => {
            put({ warrant });
          }}
        />
      )}
    </Awaiting>
  );
}
