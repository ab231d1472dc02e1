import { Button, Content, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCited } from '@/frame/cited';
import type { Measure, StepName } from '../measure';
import { facts, groupNames, groups, type Side, table } from '../table';
import './offered.css';

type Offered = { measure: Measure; side: Side | undefined; ask: (step: StepName) => void };

/** The steps that the member's side can take, under headings, each with what it stands on. */
export function Offered({ measure, side, ask }: Offered) {
  const { t } = useTranslation('measure');
  const [isOpen, open] = useState(false);
  const reports = side === 'STATE' || side === 'REGISTRY';
  const others = reports ? facts.filter((name) => !measure.next.includes(name)) : [];
  return (
    <>
      {measure.next.length === 0 && <Content component="p">{t('offered.none')}</Content>}
      <Groups steps={measure.next} ask={ask} />
      {others.length > 0 && (
        <ExpandableSection
          toggleText={t('offered.others')}
          isExpanded={isOpen}
          onToggle={(_event, next) => {
            open(next);
          }}
        >
          <Content component="p">{t('offered.others.what')}</Content>
          <Groups steps={others} ask={ask} />
        </ExpandableSection>
      )}
    </>
  );
}

function Groups({ steps, ask }: { steps: StepName[]; ask: Offered['ask'] }) {
  const { t } = useTranslation('measure');
  const cited = useCited();
  return (
    <div className="seine-offered">
      {groupNames.map((name) => {
        const own = groups[name].filter((step) => steps.includes(step));
        return own.length === 0 ? null : (
          <section key={name} aria-label={t(`group.${name}`)}>
            <h3>{t(`group.${name}`)}</h3>
            <ul>
              {own.map((step) => (
                <li key={step}>
                  <Button
                    variant="link"
                    isInline
                    onClick={() => {
                      ask(step);
                    }}
                  >
                    {t(`ask.${step}`)}
                  </Button>
                  <small>{cited(table[step].article)}</small>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
