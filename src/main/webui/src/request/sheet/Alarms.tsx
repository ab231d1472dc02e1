import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Request } from '../request';

/** The reported facts that did not fit, and whether the Court's side judged them. */
export function Alarms({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  const { day, instant } = useFormats();
  return (
    <Table aria-label={t('alarms')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={25}>{t('alarm.fact')}</Th>
          <Th>{t('happened')}</Th>
          <Th>{t('recorded')}</Th>
          <Th width={30}>{t('alarm.why')}</Th>
          <Th>{t('alarm.standing')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {request.alarms.map(({ step, kind, settledBy }) => {
          const done = request.history.find(({ number }) => number === step);
          return (
            <Tr key={step}>
              <Td dataLabel={t('alarm.fact')}>
                {done ? t(`step.${done.told.step}`) : t('none.short')}
              </Td>
              <Td dataLabel={t('happened')}>{done ? day(done.told.on) : t('none.short')}</Td>
              <Td dataLabel={t('recorded')}>{done ? instant(done.recordedAt) : t('none.short')}</Td>
              <Td dataLabel={t('alarm.why')}>{t(`alarm.${kind}`)}</Td>
              <Td dataLabel={t('alarm.standing')}>
                {settledBy === undefined ? (
                  <Label status="danger">{t('mark.alarm')}</Label>
                ) : (
                  <Label color="grey">{t('mark.judged')}</Label>
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
}
