import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { useUnitNames } from '@/lead/units';
import type { Answer, OpenConsent } from './consent';
import { isNothing, isWhole, keyOf } from './material';
import { AnswerLabel, LateLabel } from './StateLabel';
import { useConsentWords } from './words';

/** What each of those who must consent has answered, and when it happened and was recorded. */
export function AnswerTable({ consent }: { consent: OpenConsent }) {
  const { t } = useTranslation('consent');
  const { instant } = useFormats();
  return (
    <>
      <Table aria-label={t('part.answers')} variant="compact" gridBreakPoint="grid-lg">
        <Thead>
          <Tr>
            <Th>{t('column.who')}</Th>
            <Th>{t('column.state')}</Th>
            <Th>{t('column.recorded')}</Th>
            <Th>{t('column.decided')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {consent.ownMotion && consent.side !== 'ORIGINATOR' && (
            <Tr>
              <Td dataLabel={t('column.who')}>{t('capacity.PROVIDER')}</Td>
              <Td dataLabel={t('column.state')}>
                <AnswerLabel state="GRANTED" />
              </Td>
              <Td dataLabel={t('column.recorded')}>{instant(consent.begunAt)}</Td>
              <Td dataLabel={t('column.decided')}>{t('decided.ownMotion')}</Td>
            </Tr>
          )}
          {consent.answers.map((answer) => (
            <AnswerRow key={answer.capacity} answer={answer} consent={consent} />
          ))}
        </Tbody>
      </Table>
      {consent.originator === 'PROVIDER' && (
        <Content component="small">{t('source.itself')}</Content>
      )}
    </>
  );
}

function AnswerRow({ answer, consent }: { answer: Answer; consent: OpenConsent }) {
  const { t } = useTranslation('consent');
  const { instant, day } = useFormats();
  const names = useUnitNames();
  const { capacity, state, unit, recordedAt, happenedOn, late } = answer;
  return (
    <Tr>
      <Td dataLabel={t('column.who')}>
        {t(`capacity.${capacity}`)}
        {unit !== undefined && (
          <Content component="small" className="seine-written">
            {happenedOn === undefined
              ? names.full(unit)
              : t('by.reported', { unit: names.full(unit) })}
          </Content>
        )}
      </Td>
      <Td dataLabel={t('column.state')}>
        <AnswerLabel state={state} /> {late && <LateLabel />}
        {state === 'WAITING' && <Content component="small">{t('answer.WAITING.what')}</Content>}
      </Td>
      <Td dataLabel={t('column.recorded')}>
        {recordedAt !== undefined && instant(recordedAt)}
        {happenedOn !== undefined && (
          <Content component="small">{t('happened', { day: day(happenedOn) })}</Content>
        )}
      </Td>
      <Td dataLabel={t('column.decided')}>
        <Decisions answer={answer} consent={consent} />
        {answer.words && (
          <Content component="p" className="seine-written">
            {answer.words}
          </Content>
        )}
      </Td>
    </Tr>
  );
}

function Decisions({ answer, consent }: { answer: Answer; consent: OpenConsent }) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  return (
    <Content component="ul">
      {answer.granted.map((grant) => (
        <li key={keyOf(grant)}>
          {isNothing(grant.material)
            ? t('decided.none', { use: words.use(grant) })
            : isWhole(grant.material, consent.material)
              ? t('decided.all', { use: words.use(grant) })
              : t('decided.some', {
                  use: words.use(grant),
                  material: words.material(grant.material),
                })}
        </li>
      ))}
    </Content>
  );
}
