import { useTranslation } from 'react-i18next';
import type { Count, Figures, Time } from './figures';

type LeadCondition = 'LEAD_ONLY' | 'CONSENT_PER_USE' | 'EVIDENCE_ALLOWED';

/** What was counted, in the words that its own room has for it. */
export function useFigureWords() {
  const { t: lead } = useTranslation('lead');
  const { t: consent } = useTranslation('consent');
  const { t: dossier } = useTranslation('dossier');
  const { t: request } = useTranslation('request');
  const { t: asset } = useTranslation('asset');
  const { t: measure } = useTranslation('measure');
  const { t } = useTranslation('report');
  return {
    code: ({ section, code }: Count) => {
      switch (section) {
        case 'LEADS':
          return lead(`condition.${code as LeadCondition}`);
        case 'ANSWERS':
          return lead(`state.${code as 'RECEIVED'}`);
        case 'CONSENTS':
          return code === 'WITHDRAWN'
            ? consent('state.WITHDRAWN')
            : consent(`answer.${code as 'GRANTED'}`);
        case 'DOSSIERS':
          return dossier(`state.${code as 'OPEN'}`);
        case 'ASSISTANCE':
        case 'STATE_ASSISTANCE':
          return request(`assistance.${code as 'TRACE'}`);
        case 'REQUESTS':
        case 'STATE_REQUESTS':
          return request(`state.${code as 'SENT'}`);
        case 'OUTCOMES':
        case 'STATE_OUTCOMES':
          return code === 'OPEN' ? t('request.OPEN') : request(`state.${code as 'REPLIED'}`);
        case 'ASSETS':
          return asset(`type.${code as 'VEHICLE'}`);
        case 'STANDINGS':
          return asset(`standing.${code as 'FROZEN'}`);
        case 'MEASURES':
          return measure(`state.${code as 'FROZEN'}`);
        case 'CLAIMS':
          return code === 'OPEN' ? t('claim.OPEN') : measure(`outcome.${code as 'UPHELD'}`);
      }
    },
    step: ({ section, step }: Time) =>
      section === 'MEASURES'
        ? measure(`step.${step as 'FREEZE'}`)
        : request(`step.${step as 'REPLY'}`),
    entry: ({ kind }: Figures['sums'][number]) => measure(`entry.${kind as 'BALANCE'}`),
  };
}
