import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useAnswer } from '@/frame/answers';

/** The units in service; the directory's page asks for the same. */
export function useUnits() {
  return useAnswer(['units'], (call, signal) =>
    call.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }),
  );
}

/** How a unit is called. What the directory no longer lists is named by its id. */
export function useUnitNames() {
  const { t } = useTranslation('lead');
  const units = useUnits().data?.items;
  const find = (id: string) => units?.find((unit) => unit.id === id);
  return {
    /** "Participant, unit". */
    full: (id: string) => {
      const unit = find(id);
      return unit ? nameOf(unit) : units ? t('unit.unlisted', { id }) : '…';
    },
    find,
  };
}

export function nameOf({ participantName, name }: Records['Unit']) {
  return `${participantName} · ${name}`;
}
