import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useMoney } from '@/asset/money';
import { useFormats } from '@/frame/formats';
import type { Measure } from '../measure';
import { claimantOf } from './Told';

/** What third parties claim, and what was decided. */
export function Claims({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const { money } = useMoney();
  if (measure.claims.length === 0) {
    return <Content component="p">{t('claims.never')}</Content>;
  }
  const amount = (id: string, step: 'CLAIM_OPENED' | 'CLAIM_DECIDED') => {
    const told = measure.history.find(
      (done) => done.told.step === step && done.told.claim?.id === id,
    )?.told.claim?.amount;
    return told ? money(told) : t('none.short');
  };
  return (
    <Table aria-label={t('claims')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={30}>{t('claimant')}</Th>
          <Th>{t('claim.openedOn')}</Th>
          <Th>{t('claim.amount')}</Th>
          <Th>{t('claim.outcome')}</Th>
          <Th>{t('claim.upheld')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {measure.claims.map(({ id, openedOn, decidedOn, outcome }) => (
          <Tr key={id}>
            <Td dataLabel={t('claimant')} className="seine-written" dir="auto">
              {claimantOf(measure, id) ?? t('claimant.unknown')}
            </Td>
            <Td dataLabel={t('claim.openedOn')}>{day(openedOn)}</Td>
            <Td dataLabel={t('claim.amount')}>{amount(id, 'CLAIM_OPENED')}</Td>
            <Td dataLabel={t('claim.outcome')}>
              {outcome ? (
                <>
                  {t(`outcome.${outcome}`)}
                  {decidedOn && <Content component="small">{day(decidedOn)}</Content>}
                </>
              ) : (
                <Label color="orange">{t('claim.waits')}</Label>
              )}
            </Td>
            <Td dataLabel={t('claim.upheld')}>{amount(id, 'CLAIM_DECIDED')}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
