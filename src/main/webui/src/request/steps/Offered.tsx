import { Button, Content, ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCited } from '@/frame/cited';
import type { Available, Request } from '../request';
import { groupNames, groups } from './groups';
import '@/measure/steps/offered.css';

type Offered = { request: Request; ask: (step: Available) => void };

/** The steps that the member's side can take, under headings, each with what it stands on. */
export function Offered({ request, ask }: Offered) {
  const { t } = useTranslation('request');
  const [isOpen, open] = useState(false);
  return (
    <>
      {request.next.length === 0 && <Content component="p">{t('offered.none')}</Content>}
      <Groups steps={request.next} ask={ask} />
      {request.others.length > 0 && (
        <ExpandableSection
          toggleText={t('offered.others')}
          isExpanded={isOpen}
          onToggle={(_event, next) => {
            open(next);
          }}
        >
          <Content component="p">{t('offered.others.what')}</Content>
          <Groups steps={request.others} ask={ask} />
        </ExpandableSection>
      )}
    </>
  );
}

function Groups({ steps, ask }: { steps: Available[]; ask: Offered['ask'] }) {
  const { t } = useTranslation('request');
  const cited = useCited();
  return (
    <div className="seine-offered">
      {groupNames.map((name) => {
        const own = steps.filter(({ step }) => (groups[name] as readonly string[]).includes(step));
        return own.length === 0 ? null : (
          <section key={name} aria-label={t(`group.${name}`)}>
            <h3>{t(`group.${name}`)}</h3>
            <ul>
              {own.map((one) => (
                <li key={one.step}>
                  <Button
                    variant="link"
                    isInline
                    onClick={() => {
                      ask(one);
                    }}
                  >
                    {t(`ask.${one.step}`)}
                  </Button>
                  <small>{cited(one.article)}</small>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
