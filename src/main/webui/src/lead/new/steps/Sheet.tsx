import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { draftOf } from '../draft';
import { useEditing } from '../editing';
import { sections, type Step } from '../steps';
import { useAddressees } from '../units';
import { useAnswered } from './useAnswered';

/** All that a draft says, in the order of the questions; each place leads back to its question. */
export function Sheet({ lead }: { lead: Records['Lead'] }) {
  const { t } = useTranslation('lead');
  const answered = useAnswered(draftOf(lead), useAddressees().data ?? []);
  const { size } = useFormats();
  return (
    <>
      {sections.map(({ name, steps }) => (
        <section key={name} className="seine-stack">
          <h3>{t(`new.section.${name}`)}</h3>
          <DescriptionList className="seine-facts" orientation={{ md: 'horizontal' }} isCompact>
            {steps
              .flatMap((step) => answered(step))
              .map(({ step, term, value }) => (
                <Row key={`${step} ${term}`} step={step} term={term}>
                  {value}
                </Row>
              ))}
            {name === 'send' && (
              <Row step="documents" term={t('new.step.documents')}>
                {lead.documents.length > 0 &&
                  lead.documents.map((one) => `${one.name} (${size(one.length)})`).join('\n')}
              </Row>
            )}
          </DescriptionList>
        </section>
      ))}
    </>
  );
}

function Row({ step, term, children }: { step: Step; term: string; children: ReactNode }) {
  const { t } = useTranslation('lead');
  const { goTo } = useEditing();
  const isEmpty = children === undefined || children === '' || children === false;
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>
        <div className="seine-answer">
          {isEmpty ? (
            <span className="seine-subtle">{t('new.nothingYet')}</span>
          ) : (
            <span className="seine-written">{children}</span>
          )}
          <Button
            variant="link"
            isInline
            className="seine-screen-only"
            aria-label={t('new.changeNamed', { step: term })}
            onClick={() => {
              goTo(step);
            }}
          >
            {t('new.change')}
          </Button>
        </div>
      </DescriptionListDescription>
    </DescriptionListGroup>
  );
}
