import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { useCountryName } from './countries';
import type { PersonNamed } from './dossier';
import { ShownTo } from './ShownTo';

/** The persons named, each name beside the others in its own script. */
export function Persons({ persons, internal }: { persons: PersonNamed[]; internal: boolean }) {
  const { t } = useTranslation('dossier');
  const { day } = useFormats();
  const country = useCountryName();
  if (persons.length === 0) {
    return <Content component="p">{t(internal ? 'persons.none' : 'persons.none.shown')}</Content>;
  }
  return (
    <>
      <Content component="small">{t('persons.presumed')}</Content>
      <Table aria-label={t('persons')} variant="compact" gridBreakPoint="grid-lg">
        <Thead>
          <Tr>
            <Th width={25}>{t('person.name')}</Th>
            <Th width={25}>{t('person.otherNames')}</Th>
            <Th>{t('person.born')}</Th>
            <Th>{t('person.nationalities')}</Th>
            {internal && <Th>{t('shownTo')}</Th>}
          </Tr>
        </Thead>
        <Tbody>
          {persons.map((person) => (
            <Tr key={person.id}>
              <Td dataLabel={t('person.name')} className="seine-written" dir="auto">
                {person.name}
              </Td>
              <Td dataLabel={t('person.otherNames')}>
                {person.otherNames.length === 0
                  ? t('none.short')
                  : person.otherNames.map((name) => (
                      <div key={name} className="seine-written" dir="auto">
                        {name}
                      </div>
                    ))}
              </Td>
              <Td dataLabel={t('person.born')}>{person.born ? day(person.born) : t('notKnown')}</Td>
              <Td dataLabel={t('person.nationalities')}>
                {person.nationalities.length === 0
                  ? t('notKnown')
                  : person.nationalities.map((code) => country(code.toLowerCase())).join(', ')}
              </Td>
              {internal && (
                <Td dataLabel={t('shownTo')}>
                  <ShownTo participants={person.shownTo} />
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
