import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { useActingUnit } from '@/frame/unit';
import type { Lead } from '../lead';
import { StateLabel } from '../StateLabel';
import { canTakeOff } from '../steps/steps';
import { useUnitNames } from '../units';

type Recipients = { lead: Lead; takeOff: (unit: string) => void };

/** Where the lead stands with each recipient; a recipient is told of its own line only. */
export function Recipients({ lead, takeOff }: Recipients) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const names = useUnitNames();
  const unit = useActingUnit();
  const provides = lead.provider === unit;
  const others = (lead.card.recipients ?? []).filter((one) => one !== unit);
  return (
    <>
      <Table aria-label={t('part.recipients')} variant="compact" gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th>{t('recipient.unit')}</Th>
            <Th>{t('column.state')}</Th>
            <Th>{t('recipient.since')}</Th>
            {provides && <Th screenReaderText={t('column.steps')} />}
          </Tr>
        </Thead>
        <Tbody>
          {lead.recipients.map((one) => (
            <Tr key={one.unit}>
              <Td dataLabel={t('recipient.unit')} className="seine-written">
                {names.full(one.unit)}
              </Td>
              <Td dataLabel={t('column.state')}>
                <StateLabel state={one.state} />
                {one.returnReason && (
                  <Content component="small">{t(`reason.${one.returnReason}`)}</Content>
                )}
                {one.reached === false && (
                  <Content component="small">{t('recipient.notReached')}</Content>
                )}
              </Td>
              <Td dataLabel={t('recipient.since')}>{instant(one.since)}</Td>
              {provides && (
                <Td className="seine-screen-only">
                  {canTakeOff(lead, one) && (
                    <Button
                      variant="link"
                      isInline
                      isDanger
                      aria-label={t('step.takeOff.of', { unit: names.full(one.unit) })}
                      onClick={() => {
                        takeOff(one.unit);
                      }}
                    >
                      {t('step.takeOff')}
                    </Button>
                  )}
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {!provides && lead.card.recipientsSeeEachOther && others.length > 0 && (
        <Content component="p" className="seine-apart seine-written">
          {t('recipient.others', { units: others.map(names.full).join('; ') })}
        </Content>
      )}
    </>
  );
}
