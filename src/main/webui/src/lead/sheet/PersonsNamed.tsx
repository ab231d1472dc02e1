import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { PersonNamed } from '../lead';

/** Persons and companies that the lead mentions, in every spelling that was given. */
export function PersonsNamed({ persons }: { persons: PersonNamed[] }) {
  const { t } = useTranslation('lead');
  if (persons.length === 0) {
    return <Content component="p">{t('persons.none')}</Content>;
  }
  return (
    <>
      <Content component="small">{t('persons.presumed')}</Content>
      <Table aria-label={t('part.persons')} variant="compact">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('persons.name')}</Th>
            <Th modifier="wrap">{t('persons.kind')}</Th>
            <Th modifier="wrap">{t('persons.otherNames')}</Th>
            <Th modifier="wrap">{t('persons.note')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {persons.map((person, place) => (
            <Tr key={`${place} ${person.name}`}>
              <Td dataLabel={t('persons.name')} className="seine-written">
                {person.name}
              </Td>
              <Td dataLabel={t('persons.kind')}>{t(`kind.${person.kind}`)}</Td>
              <Td dataLabel={t('persons.otherNames')}>
                {(person.otherNames ?? []).map((name) => (
                  <div key={name} className="seine-written">
                    {name}
                  </div>
                ))}
              </Td>
              <Td dataLabel={t('persons.note')} className="seine-written">
                {person.note}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
