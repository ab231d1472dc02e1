import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useNames } from '../sides';
import { type Draft, shownBy } from './draft';

/** Who will be shown what, before it is saved. */
export function WhoSees({ draft, invited }: { draft: Draft; invited: string[] }) {
  const { t } = useTranslation('dossier');
  const names = useNames();
  const all = shownBy(draft, invited);
  return (
    <>
      <Content component="p">{t('whoSees.court')}</Content>
      {all.length === 0 ? (
        <Content component="p">{t('whoSees.none')}</Content>
      ) : (
        <Table aria-label={t('whoSees')} variant="compact">
          <Thead>
            <Tr>
              <Th width={30}>{t('whoSees.participant')}</Th>
              <Th width={35}>{t('persons')}</Th>
              <Th width={35}>{t('warrants')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {all.map(({ participant, persons, warrants }) => (
              <Tr key={participant}>
                <Td dataLabel={t('whoSees.participant')} className="seine-written">
                  {names.participant(participant)}
                  {!invited.includes(participant) && (
                    <Content component="small">{t('whoSees.later')}</Content>
                  )}
                </Td>
                <Td dataLabel={t('persons')} className="seine-written">
                  {persons.length === 0 ? t('none.short') : persons.join('\n')}
                </Td>
                <Td dataLabel={t('warrants')} className="seine-written">
                  {warrants.length === 0 ? t('none.short') : warrants.join('\n')}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
}
