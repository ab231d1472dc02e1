import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { Judged } from './Marks';

/** A reported fact that did not fit the state of its record, in words. */
export type Fact = {
  step: number;
  /** What was reported; empty where the unit is not shown it. */
  fact: string;
  /** The day on which it happened, and the moment at which it was recorded. */
  on: string | undefined;
  recordedAt: string | undefined;
  why: string;
  isJudged: boolean;
};

/** The reported facts that did not fit, and whether the Court's side judged them. */
export function AlarmTable({ facts }: { facts: Fact[] }) {
  const { t } = useTranslation('dossier');
  const { day, instant } = useFormats();
  return (
    <Table aria-label={t('alarms')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={25}>{t('alarm.fact')}</Th>
          <Th>{t('happened')}</Th>
          <Th>{t('recorded')}</Th>
          <Th width={30}>{t('alarm.why')}</Th>
          <Th>{t('alarm.judged')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {facts.map(({ step, fact, on, recordedAt, why, isJudged }) => (
          <Tr key={step}>
            <Td dataLabel={t('alarm.fact')}>{fact || t('none.short')}</Td>
            <Td dataLabel={t('happened')}>{on === undefined ? t('none.short') : day(on)}</Td>
            <Td dataLabel={t('recorded')}>
              {recordedAt === undefined ? t('none.short') : instant(recordedAt)}
            </Td>
            <Td dataLabel={t('alarm.why')}>{why}</Td>
            <Td dataLabel={t('alarm.judged')}>
              <Judged isJudged={isJudged} />
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
