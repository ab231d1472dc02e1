import { Content, DescriptionList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Body } from '../lead';
import { Line } from './Overview';

/** The sealed text, as the provider wrote it. */
export function Text({ body, language }: { body: Body; language: string | undefined }) {
  const { t } = useTranslation('lead');
  const { day } = useFormats();
  const { reference, restriction, events = [] } = body;
  const long = [
    ['text.summary', body.summary],
    ['text.basis', body.basisOfKnowledge],
    ['text.urgency', body.urgencyReason],
    ['text.conditions', body.conditions],
    ['text.originatorNote', body.originator?.note],
  ] as const;
  return (
    <DescriptionList>
      {long.map(
        ([key, written]) =>
          written && (
            <Line key={key} term={t(key)}>
              <span className="seine-written" lang={language}>
                {written}
              </span>
            </Line>
          ),
      )}
      {restriction && (
        <Line term={t('text.restriction')}>
          <Content component="ul">
            {restriction.bases.map((basis) => (
              <li key={basis}>{t(`basis.${basis}`)}</li>
            ))}
          </Content>
          {restriction.note && (
            <span className="seine-written" lang={language}>
              {restriction.note}
            </span>
          )}
        </Line>
      )}
      {reference && (
        <Line term={t('text.reference')}>
          <span className="seine-written">
            {[reference.situation, reference.case].filter(Boolean).join(' · ')}
          </span>
        </Line>
      )}
      {events.length > 0 && (
        <Line term={t('text.events')}>
          <Content component="ul">
            {events.map(({ date, what }) => (
              <li key={date + what}>
                {day(date)}
                {': '}
                <bdi className="seine-written" lang={language}>
                  {what}
                </bdi>
              </li>
            ))}
          </Content>
        </Line>
      )}
      {long.every(([, written]) => !written) && !restriction && (
        <Line term={t('text.summary')}>{t('notSaid')}</Line>
      )}
    </DescriptionList>
  );
}
