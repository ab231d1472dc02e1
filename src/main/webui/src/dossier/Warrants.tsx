import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { DossierText } from './dossier';
import { ShownTo } from './ShownTo';
import { LevelLabel } from './StateLabel';

/** Warrants of arrest and summonses: what measures before trial stand on. */
export function Warrants({ text, internal }: { text: DossierText; internal: boolean }) {
  const { t } = useTranslation('dossier');
  const { day } = useFormats();
  if (text.warrants.length === 0) {
    return <Content component="p">{t(internal ? 'warrants.none' : 'warrants.none.shown')}</Content>;
  }
  return (
    <Table aria-label={t('warrants')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('warrant.kind')}</Th>
          <Th>{t('warrant.reference')}</Th>
          <Th>{t('warrant.date')}</Th>
          <Th>{t('warrant.chamber')}</Th>
          <Th>{t('warrant.level')}</Th>
          <Th>{t('warrant.persons')}</Th>
          {internal && <Th>{t('shownTo')}</Th>}
        </Tr>
      </Thead>
      <Tbody>
        {text.warrants.map((warrant) => (
          <Tr key={warrant.id}>
            <Td dataLabel={t('warrant.kind')}>{t(`warrant.${warrant.kind}`)}</Td>
            <Td dataLabel={t('warrant.reference')} className="seine-written">
              {warrant.reference}
            </Td>
            <Td dataLabel={t('warrant.date')}>{day(warrant.date)}</Td>
            <Td dataLabel={t('warrant.chamber')} className="seine-written">
              {warrant.chamber}
            </Td>
            <Td dataLabel={t('warrant.level')}>
              <LevelLabel level={warrant.level} />
            </Td>
            <Td dataLabel={t('warrant.persons')}>
              {warrant.persons.map((id) => (
                <div key={id} className="seine-written" dir="auto">
                  {text.persons.find((one) => one.id === id)?.name ?? t('notKnown')}
                </div>
              ))}
            </Td>
            {internal && (
              <Td dataLabel={t('shownTo')}>
                <ShownTo participants={warrant.shownTo} />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
