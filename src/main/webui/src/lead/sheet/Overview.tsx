import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  LabelGroup,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConditionSentence } from '@/consent/ConditionSentence';
import { useFormats } from '@/frame/formats';
import { useActingUnit } from '@/frame/unit';
import type { Lead } from '../lead';
import { StateLabel, UrgencyLabel } from '../StateLabel';
import { conditionFor, readersOf } from '../steps/steps';
import { useUnitNames } from '../units';
import { OwnReference } from './OwnReference';
import type { Verdicts } from './verdicts';

type Overview = { lead: Lead; verdicts: Verdicts };

/** What must be seen first: from whom, who can read it, what it may be used for. */
export function Overview({ lead, verdicts }: Overview) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const names = useUnitNames();
  const unit = useActingUnit();
  const { card, body, documents } = lead;
  const condition = conditionFor(lead);
  const readers = readersOf(lead, unit);
  return (
    <>
      <LabelGroup numLabels={5} aria-label={t('column.state')}>
        <StateLabel state={lead.state} />
        {lead.withdrawalRequested && lead.state !== 'WITHDRAWAL_REQUESTED' ? (
          <StateLabel state="WITHDRAWAL_REQUESTED" />
        ) : null}
        {card.urgency === 'URGENT' ? <UrgencyLabel urgency="URGENT" /> : null}
      </LabelGroup>
      <div className="seine-condition">
        <ConditionSentence lead={lead} condition={condition} />
      </div>
      <DescriptionList columnModifier={{ default: '1Col', md: '2Col', xl: '3Col' }}>
        <Line term={t('head.from')}>
          <span className="seine-written">
            {lead.provider === unit
              ? t('head.own', { unit: names.full(unit) })
              : names.full(lead.provider)}
          </span>
        </Line>
        <Line term={t('head.source')}>
          {card.originator === 'ANOTHER' ? (
            <span className="seine-written">
              {body.originator?.name ?? t('head.source.another')}
            </span>
          ) : card.originator === 'PROVIDER' ? (
            t('head.source.provider')
          ) : (
            t('notSaid')
          )}
        </Line>
        <Line term={t('head.readers')}>
          {readers === undefined
            ? t('head.readers.untold')
            : t('head.readers.count', { count: readers })}
        </Line>
        <Line term={t('head.documents')}>
          {documents.length === 0
            ? t('head.documents.none')
            : t('head.documents.verified', {
                count: documents.length,
                verified: documents.filter((one) => verdicts.of[one.id]?.indication === 'PASSED')
                  .length,
              })}
        </Line>
        <Line term={t('reference.own')}>
          <OwnReference lead={lead} />
        </Line>
        {lead.missing && (
          <Line term={t('head.missing')}>
            {t('head.missing.count', { count: lead.missing.length })}
          </Line>
        )}
        <Line term={t(lead.state === 'DRAFT' ? 'column.saved' : 'column.changed')}>
          {instant(lead.changedAt)}
        </Line>
      </DescriptionList>
    </>
  );
}

/** A term and what it is here. */
export function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{term}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  );
}
