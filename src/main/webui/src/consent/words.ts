import { useTranslation } from 'react-i18next';
import { useParticipants } from '@/directory/answers';
import type { Material, Use } from './consent';

/** Uses and parts of a lead in words. */
export function useConsentWords() {
  const { t } = useTranslation('consent');
  const participants = useParticipants().data;
  return {
    use: ({ scope, participant }: Use) =>
      scope === 'NAMED_STATE'
        ? t('scope.NAMED_STATE.to', {
            state: participants?.find(({ id }) => id === participant)?.name ?? '…',
          })
        : t(`scope.${scope}`),
    material: ({ text, entities, documents }: Material) =>
      [
        ...(text ? [t('material.text')] : []),
        ...(entities ? [t('material.entities')] : []),
        ...(documents.length > 0 ? [t('material.documents', { count: documents.length })] : []),
      ].join(', '),
  };
}
