import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Draft } from './draft';
import { isFilled, lacking, sections, type Step, stepsOf } from './steps';

type StepList = { draft: Draft; at: Step; documents: number; hrefOf: (step: Step) => string };

/** All questions, where one stands, and which still lack something: as words, not as colour alone. */
export function StepList({ draft, at, documents, hrefOf }: StepList) {
  const { t } = useTranslation('lead');
  const asked = stepsOf(draft);
  const lacks = lacking(draft);
  const standingOf = (step: Step) => {
    if (lacks.has(step)) {
      return 'missing';
    }
    const isOpen = !isFilled(step, draft) || (step === 'documents' && documents === 0);
    return isOpen ? 'optional' : 'done';
  };
  return (
    <nav aria-label={t('new.steps')} className="seine-steps">
      {sections.map(({ name, steps }) => (
        <section key={name}>
          <p>{t(`new.section.${name}`)}</p>
          <ol>
            {steps
              .filter((step) => asked.includes(step))
              .map((step) => {
                const standing = standingOf(step);
                return (
                  <li key={step}>
                    <Link to={hrefOf(step)} {...(step === at ? { 'aria-current': 'step' } : {})}>
                      {t(`new.step.${step}`)}
                    </Link>
                    {step !== 'review' && (
                      <Label
                        isCompact
                        variant="outline"
                        {...(standing === 'done' ? { status: 'success' } : {})}
                        {...(standing === 'missing' ? { status: 'warning' } : {})}
                      >
                        {t(`new.standing.${standing}`)}
                      </Label>
                    )}
                  </li>
                );
              })}
          </ol>
        </section>
      ))}
    </nav>
  );
}
