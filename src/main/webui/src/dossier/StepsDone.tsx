import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useCited } from '@/frame/cited';
import { useFormats } from '@/frame/formats';
import type { Dossier } from './dossier';
import { useNames } from './sides';

const KNOWN = ['BEGIN', 'CHANGE', 'INVITE', 'REMOVE', 'CLOSE', 'REOPEN'] as const;

/** What was done with the file: when it happened, when the portal recorded it, on what, by whom. */
export function StepsDone({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { day, instant } = useFormats();
  const cited = useCited();
  const names = useNames();
  const word = (step: string) => {
    const known = KNOWN.find((one) => one === step);
    return known ? t(`step.${known}`) : step;
  };
  return (
    <Table aria-label={t('steps')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={30}>{t('step')}</Th>
          <Th>{t('article')}</Th>
          <Th>{t('happened')}</Th>
          <Th>{t('recorded')}</Th>
          <Th width={25}>{t('step.by')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {dossier.steps.toReversed().map((step) => (
          <Tr key={step.number}>
            <Td dataLabel={t('step')}>
              {word(step.step)}
              {step.about && <div className="seine-written">{names.unit(step.about)}</div>}
            </Td>
            <Td dataLabel={t('article')}>{cited(step.article)}</Td>
            <Td dataLabel={t('happened')}>{day(step.on)}</Td>
            <Td dataLabel={t('recorded')}>{instant(step.recordedAt)}</Td>
            <Td dataLabel={t('step.by')} className="seine-written">
              {names.unit(step.unit)}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
