import { Alert, Content, DescriptionList, Label, LabelGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dossierPage } from '@/dossier/dossier';
import { useNames } from '@/dossier/sides';
import { useCited } from '@/frame/cited';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { Line } from '@/lead/sheet/Overview';
import { AlarmsLabel, RequestStateLabel } from '../labels';
import { openAlarms, type Request } from '../request';
import { useWaitingSentence } from '../Waiting';
import { Conditions } from './Conditions';

/** On what a request to a State that is no party, or to an organisation, stands. */
const NOT_A_PARTY = 'Art. 87(5), 87(6)';

/** What must be seen first: who waits for whom, on what it stands, how it went, and what binds. */
export function Overview({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  const { day, languageName: language } = useFormats();
  const cited = useCited();
  const names = useNames();
  const path = useUnitPath();
  const waiting = useWaitingSentence();
  const { text, authority } = request;
  const alarms = openAlarms(request).length;
  const confirms = request.confirmBy !== undefined && request.confirmedOn === undefined;
  return (
    <>
      <LabelGroup numLabels={6} aria-label={t('state')}>
        <RequestStateLabel state={request.state} />
        {confirms ? <Label status="warning">{t('unconfirmed')}</Label> : null}
        {alarms > 0 ? <AlarmsLabel count={alarms} /> : null}
        {request.shown ? null : <Label variant="outline">{t('not.shown')}</Label>}
      </LabelGroup>
      <Content component="p" className="seine-condition">
        <strong>{waiting(request)}</strong>
      </Content>
      {confirms && request.confirmBy && (
        <Alert
          isInline
          variant="warning"
          component="p"
          title={t('confirm.by', { day: day(request.confirmBy) })}
        />
      )}
      <Conditions conditions={request.binding} />
      <DescriptionList
        className="seine-apart"
        columnModifier={{ default: '1Col', md: '2Col', xl: '3Col' }}
      >
        <Line term={t('number')}>
          <span className="seine-written">{text.ownReference ?? t('none.short')}</span>
        </Line>
        <Line term={t('basis')}>
          {t(`basis.${request.basis}`)}
          <Content component="small">{cited(request.basisArticle)}</Content>
        </Line>
        <Line term={t('assistance')}>
          {t(`assistance.${request.assistance}`)}
          <Content component="small">{cited(request.assistanceArticle)}</Content>
        </Line>
        <Line term={t(request.direction === 'TO_STATE' ? 'asked' : 'asking')}>
          <span className="seine-written">{names.participant(request.participant)}</span>
          {!request.stateParty && <Content component="small">{cited(NOT_A_PARTY)}</Content>}
        </Line>
        <Line term={t(request.direction === 'TO_STATE' ? 'asking' : 'asked')}>
          <span className="seine-written">{names.participant(request.organ)}</span>
        </Line>
        <Line term={t('authority')}>
          {authority ? (
            <>
              <bdi className="seine-written">{authority.reference ?? t('authority.own')}</bdi>
              <Content component="small">
                {day(authority.on)}
                {authority.warrant && ` · ${t('authority.warrant')}`}
              </Content>
            </>
          ) : (
            t('authority.none')
          )}
        </Line>
        <Line term={t('channel')}>
          {t(`channel.${request.channel ?? 'NONE'}`)}
          {request.sentOn && (
            <Content component="small">{t('sent.on', { day: day(request.sentOn) })}</Content>
          )}
        </Line>
        <Line term={t('language')}>
          {language(text.language)}
          {request.worksInLanguage === false && (
            <Content component="small">
              {t(request.swornTranslation ? 'language.sworn' : 'language.other')}
            </Content>
          )}
        </Line>
        <Line term={t('numbers')}>
          {request.numbers.length === 0
            ? t('none.short')
            : request.numbers.map(({ step, kind, reference }) => (
                <div key={step}>
                  {t(`step.${kind}`)} · <bdi className="seine-written">{reference}</bdi>
                </div>
              ))}
        </Line>
        <Line term={t('answer.by')}>
          {request.answerBy ? day(request.answerBy) : t('none.short')}
        </Line>
        <Line term={t('since')}>{day(request.since)}</Line>
        <Line term={t('dossier')}>
          <Link to={path(`${dossierPage(request.dossier)}?tab=requests`)}>{t('dossier.open')}</Link>
        </Line>
      </DescriptionList>
    </>
  );
}
