import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { type Step, stepAt } from './steps';

type Fault = Records['Fault'];

/** The faults that a problem of the portal names. */
export function faultsIn(list: unknown): Fault[] {
  return Array.isArray(list)
    ? list.filter(
        (one): one is Fault => typeof one === 'object' && one !== null && 'pointer' in one,
      )
    : [];
}

type Faulty = { faults: Fault[]; goTo: (step: Step) => void };

/** What is missing or wrong, as the portal says it; each leads to the step where it is mended. */
export function Faults({ faults, goTo }: Faulty) {
  const { t, i18n } = useTranslation('lead');
  return (
    <ul className="seine-list">
      {faults.map((fault) => {
        const step = stepAt(fault.pointer);
        return (
          <li key={`${fault.pointer} ${fault.key}`}>
            {i18n.language === 'fr' ? fault.fr : fault.en}{' '}
            {step && (
              <Button
                variant="link"
                isInline
                onClick={() => {
                  goTo(step);
                }}
              >
                {t('new.goTo', { step: t(`new.step.${step}`) })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
