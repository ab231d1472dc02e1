import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import type { Dossier } from '@/dossier/dossier';
import { useNames, useSide } from '@/dossier/sides';
import { Part } from '@/frame/Part';

const COURT_ALONE = 'court';

/** In whose compartment of a file something new lies: a member of the Court chooses, others cannot. */
export function useLies() {
  const { isCourt, participant } = useSide();
  const [place, putPlace] = useState('');
  const chosen = isCourt ? (place === COURT_ALONE ? undefined : place) : participant;
  return {
    place,
    putPlace,
    isReady: isCourt ? place !== '' : participant !== undefined,
    /** As the API is told: a State or organisation, or nothing for the Court alone. */
    where: chosen === undefined || chosen === '' ? {} : { participant: chosen },
  };
}

/** Asks who sees what is entered, or says it. */
export function Lies({ dossier, lies }: { dossier: Dossier; lies: ReturnType<typeof useLies> }) {
  const { t } = useTranslation('asset');
  const names = useNames();
  const { isCourt } = useSide();
  const invited = [
    ...new Set(
      dossier.units.flatMap(({ unit, ofCourt }) => {
        const of = names.participantOf(unit);
        return ofCourt || of === undefined ? [] : [of];
      }),
    ),
  ];
  return (
    <Part title={t('lies')}>
      {isCourt ? (
        <ChoiceField
          id="asset-lies"
          label={t('lies.in')}
          help={t('lies.help')}
          isRequired
          empty={t('choose')}
          value={lies.place}
          options={[
            ...invited.map((value) => ({ value, words: names.participant(value) })),
            { value: COURT_ALONE, words: t('lies.court') },
          ]}
          onChange={lies.putPlace}
        />
      ) : (
        <p>{t('lies.own')}</p>
      )}
    </Part>
  );
}
