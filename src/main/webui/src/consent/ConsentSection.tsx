import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import type { Lead } from '@/lead/lead';
import { hasAccepted } from '@/lead/steps/steps';
import { useUnitNames } from '@/lead/units';
import { type Answer, type Consent, consentPage, useConsents } from './consent';
import { AnswerLabel, LateLabel, QuestionLabel } from './StateLabel';
import { useConsentWords } from './words';

/** What was asked and granted beyond the use condition of a lead, and the next thing to do. */
export function ConsentSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation('consent');
  const unit = useActingUnit();
  const answer = useConsents(lead);
  const provides = lead.provider === unit;
  return (
    <>
      <Awaiting answer={answer}>
        {(consents) =>
          consents.length === 0 ? (
            <Content component="p">{t(provides ? 'none.provider' : 'none.recipient')}</Content>
          ) : (
            <Questions consents={consents} provides={provides} />
          )
        }
      </Awaiting>
      <NextStep lead={lead} provides={provides} />
    </>
  );
}

function NextStep({ lead, provides }: { lead: Lead; provides: boolean }) {
  const { t } = useTranslation('consent');
  const path = useUnitPath();
  const unit = useActingUnit();
  const own = lead.recipients.find((one) => one.unit === unit);
  const where = `?provider=${lead.provider}`;
  if (provides) {
    return lead.recipients.some(hasAccepted) ? (
      <p className="seine-apart seine-screen-only">
        <Link
          className="pf-v6-c-button pf-m-secondary"
          to={path(`leads/${lead.id}/consents/give${where}`)}
        >
          {t('give')}
        </Link>
      </p>
    ) : null;
  }
  return own && hasAccepted(own) ? (
    <p className="seine-apart seine-screen-only">
      <Link
        className="pf-v6-c-button pf-m-secondary"
        to={path(`leads/${lead.id}/consents/new${where}`)}
      >
        {t('ask')}
      </Link>
    </p>
  ) : (
    <Content component="p" className="seine-apart">
      {t('ask.afterAcceptance')}
    </Content>
  );
}

function Questions({ consents, provides }: { consents: Consent[]; provides: boolean }) {
  const { t } = useTranslation('consent');
  const { day } = useFormats();
  const names = useUnitNames();
  const words = useConsentWords();
  const path = useUnitPath();
  return (
    <Table aria-label={t('title')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('column.question')}</Th>
          {provides && <Th>{t('column.recipient')}</Th>}
          <Th>{t('column.until')}</Th>
          <Th>{t('capacity.PROVIDER')}</Th>
          <Th>{t('capacity.ORIGINATOR')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {consents.map((one) => (
          <Tr key={`${one.by} ${one.id}`}>
            <Td dataLabel={t('column.question')}>
              <Link to={path(consentPage(one))}>
                {t(one.ownMotion ? 'row.given' : 'row.asked', { day: day(one.begunAt) })}
              </Link>
              <Content component="small">{one.uses.map(words.use).join('; ')}</Content>
              <Content component="small">{words.material(one.material)}</Content>
              {one.state === 'WITHDRAWN' && <QuestionLabel state={one.state} />}
            </Td>
            {provides && (
              <Td dataLabel={t('column.recipient')} className="seine-written">
                {names.full(one.recipient)}
              </Td>
            )}
            <Td dataLabel={t('column.until')}>
              {one.answerBy === undefined ? t('notAsked') : day(one.answerBy)}
            </Td>
            <Td dataLabel={t('capacity.PROVIDER')}>
              {one.ownMotion ? (
                <AnswerLabel state="GRANTED" />
              ) : (
                <Stands answer={one.answers.find(({ capacity }) => capacity === 'PROVIDER')} />
              )}
            </Td>
            <Td dataLabel={t('capacity.ORIGINATOR')}>
              <Stands answer={one.answers.find(({ capacity }) => capacity === 'ORIGINATOR')} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Stands({ answer }: { answer: Answer | undefined }) {
  if (answer === undefined) {
    return <AnswerLabel state="NOT_ASKED" />;
  }
  return (
    <>
      <AnswerLabel state={answer.state} /> {answer.late && <LateLabel />}
    </>
  );
}
