import { useTranslation } from 'react-i18next';
import { isolated } from '@/directory/isolated';
import type { Records } from '@/frame/call';
import type { Dossier } from '../dossier';
import { isOfCourt, useNames } from '../sides';

/** What a unit will be able to read of a file once it is invited, in sentences. */
export function useReads(dossier: Dossier, unit: Records['Unit'] | undefined): string[] {
  const { t } = useTranslation('dossier');
  const names = useNames();
  if (unit === undefined) {
    return [];
  }
  if (isOfCourt(unit.participantKind)) {
    return [t('reads.all'), t('reads.states'), t('reads.change')];
  }
  const { persons, warrants } = dossier.text;
  const isShown = ({ shownTo }: { shownTo: string[] }) => shownTo.includes(unit.participant);
  const shownPersons = persons.filter(isShown).map(({ name }) => isolated(name));
  const shownWarrants = warrants.filter(isShown).map(({ reference }) => isolated(reference));
  const participant = isolated(names.participant(unit.participant));
  return [
    t('reads.title'),
    shownPersons.length === 0
      ? t('reads.noPerson')
      : t('reads.persons', { names: shownPersons.join(', ') }),
    shownWarrants.length === 0
      ? t('reads.noWarrant')
      : t('reads.warrants', { references: shownWarrants.join(', ') }),
    t('reads.own', { participant }),
    t('reads.notOthers'),
  ];
}
