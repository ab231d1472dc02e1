import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useActingUnit } from '@/frame/unit';
import type { Lead, UseCondition } from '@/lead/lead';
import { type Consent, useConsents } from './consent';
import { together } from './material';
import { useConsentWords } from './words';

type ConditionSentence = { lead: Lead; condition: UseCondition | undefined };

/**
 * The one sentence at the head of a sheet: what the lead may be used for, with what was consented
 * to. Until that is known, what the condition alone says stands there, which is never more.
 */
export function ConditionSentence({ lead, condition }: ConditionSentence) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const granted = (useConsents(lead).data ?? []).filter((one) => one.granted.length > 0);
  const isWider = condition !== undefined && condition !== 'EVIDENCE_ALLOWED' && granted.length > 0;
  if (isWider && lead.provider !== unit) {
    return <Excepted condition={condition} granted={granted} />;
  }
  return (
    <>
      <strong>{condition ? t(`condition.${condition}.sentence`) : t('condition.missing')}</strong>
      {isWider && <Given granted={granted} />}
    </>
  );
}

/** For the recipient: the condition, but for what it was granted. */
function Excepted({
  condition,
  granted,
}: {
  condition: 'LEAD_ONLY' | 'CONSENT_PER_USE';
  granted: Consent[];
}) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  return (
    <>
      <strong>{t(`head.${condition}`)}</strong>
      <Content component="ul">
        {together(granted).map((grant) => (
          <li key={words.use(grant)}>
            {t('head.use', { use: words.use(grant), material: words.material(grant.material) })}
          </li>
        ))}
      </Content>
    </>
  );
}

/** For the provider: that it consented to more, and for how many. */
function Given({ granted }: { granted: Consent[] }) {
  const { t } = useTranslation('consent');
  const recipients = new Set(granted.map((one) => one.recipient)).size;
  return <> {t('head.given', { count: recipients })}</>;
}
