import {
  Card,
  CardBody,
  CardTitle,
  Content,
  DescriptionList,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { leadPage } from '@/lead/lead';
import { Line } from '@/lead/sheet/Overview';
import { useUnitNames } from '@/lead/units';
import { AnswerTable } from './AnswerTable';
import type { OpenConsent } from './consent';
import { QuestionLabel } from './StateLabel';
import { useConsentWords } from './words';

/** What is asked or given, by whom, and how it stands. */
export function ConsentSheet({ consent }: { consent: OpenConsent }) {
  const { t } = useTranslation('consent');
  const { instant, day } = useFormats();
  return (
    <Stack hasGutter className="seine-consent">
      <StackItem>
        <Part title={t(consent.ownMotion ? 'part.given' : 'part.question')}>
          <Overview consent={consent} />
        </Part>
      </StackItem>
      <StackItem>
        <Part title={t('part.answers')}>
          <AnswerTable consent={consent} />
        </Part>
      </StackItem>
      {consent.chamber && (
        <StackItem>
          <Part title={t('part.chamber')}>
            <DescriptionList>
              <Line term={t('chamber.put')}>{instant(consent.chamber.putAt)}</Line>
              {consent.chamber.note && (
                <Line term={t('chamber.note')}>
                  <span className="seine-written">{consent.chamber.note}</span>
                </Line>
              )}
              <Line term={t('chamber.decision')}>
                {consent.chamber.decidedOn === undefined ? (
                  t('chamber.waits')
                ) : (
                  <>
                    {day(consent.chamber.decidedOn)}{' '}
                    <span className="seine-written">{consent.chamber.reference}</span>
                  </>
                )}
              </Line>
            </DescriptionList>
            <Content component="small">{t('chamber.own')}</Content>
          </Part>
        </StackItem>
      )}
    </Stack>
  );
}

function Overview({ consent }: { consent: OpenConsent }) {
  const { t } = useTranslation('consent');
  const { instant, day } = useFormats();
  const names = useUnitNames();
  const words = useConsentWords();
  const path = useUnitPath();
  const { side, text, uses, material } = consent;
  return (
    <>
      <QuestionLabel state={consent.state} />
      <DescriptionList
        className="seine-apart"
        columnModifier={{ default: '1Col', md: '2Col', xl: '3Col' }}
      >
        <Line term={t('column.recipient')}>
          <span className="seine-written">{names.full(consent.recipient)}</span>
        </Line>
        <Line term={t('capacity.PROVIDER')}>
          <span className="seine-written">{names.full(consent.provider)}</span>
        </Line>
        <Line term={t('column.lead')}>
          {side === 'ORIGINATOR' ? (
            t('lead.notShown')
          ) : (
            <Link to={path(leadPage({ id: consent.lead, provider: consent.provider }))}>
              {t('lead.open', { version: consent.version })}
            </Link>
          )}
        </Line>
        <Line term={t('column.for')}>
          <Content component="ul">
            {uses.map((use) => (
              <li key={words.use(use)}>{words.use(use)}</li>
            ))}
          </Content>
        </Line>
        <Line term={t('column.of')}>
          <Content component="ul">
            {material.text && <li>{t('material.text')}</li>}
            {material.entities && <li>{t('material.entities')}</li>}
            {text?.documents.map((one) => (
              <li key={one.id} className="seine-written">
                {one.name}
              </li>
            ))}
          </Content>
        </Line>
        <Line term={t(consent.ownMotion ? 'column.given' : 'column.asked')}>
          {instant(consent.begunAt)}
        </Line>
        {consent.answerBy !== undefined && (
          <Line term={t('column.until')}>{day(consent.answerBy)}</Line>
        )}
        {consent.referredTo !== undefined && (
          <Line term={t('column.referredTo')}>
            <span className="seine-written">{names.full(consent.referredTo)}</span>
          </Line>
        )}
      </DescriptionList>
      {text && text.words !== '' && (
        <>
          <Content component="h3">{t(consent.ownMotion ? 'answer.conditions' : 'ask.why')}</Content>
          <Content component="p" className="seine-written">
            {text.words}
          </Content>
        </>
      )}
      {text?.note && (
        <>
          <Content component="h3">{t('refer.note')}</Content>
          <Content component="p" className="seine-written">
            {text.note}
          </Content>
        </>
      )}
    </>
  );
}

/** A part of the page under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardTitle component="h2" id={id}>
        {title}
      </CardTitle>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
