import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useWriting } from './editing';
import { useAddressees } from './units';
import { unusual, type Unusual } from './unusual';
import { useUsual } from './usual';

/** What is unusual about whom this draft goes to; empty while that is not known. */
export function useUnusual(): Unusual[] {
  const { draft } = useWriting();
  const usual = useUsual((draft.card.recipients ?? []).length > 0);
  return unusual(draft.card, usual.data);
}

/** Warns before the lead goes where leads do not usually go. It hinders nobody. */
export function UnusualNotes({ only }: { only?: Unusual['why'] }) {
  const { t } = useTranslation('lead');
  const found = useUnusual().filter(({ why }) => only === undefined || why === only);
  const addressees = useAddressees();
  const nameOf = (unit: string) => addressees.data?.find(({ id }) => id === unit)?.name ?? '';
  const inWords = (one: Unusual) => {
    switch (one.why) {
      case 'redToMany':
        return t('new.unusual.redToMany', { count: one.count });
      case 'newUnit':
        return one.isAll
          ? t('new.unusual.never', { unit: nameOf(one.unit) })
          : t('new.unusual.notLately', { unit: nameOf(one.unit), count: one.looked });
      case 'wider':
        return t('new.unusual.wider', { named: one.count, widest: one.widest, count: one.looked });
    }
  };
  return (
    <div role="status">
      {found.length > 0 && (
        <Alert component="h3" isInline variant="warning" title={t('new.unusual.title')}>
          <ul className="seine-list">
            {found.map((one) => (
              <li key={one.why === 'newUnit' ? one.unit : one.why} className="seine-written">
                {inWords(one)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
