import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';

/** The units in service, and how to reach them. */
export function DirectoryPage() {
  const { t } = useTranslation('directory');
  const units = useAnswer(['units'], (call, signal) =>
    call.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }),
  );
  return (
    <Page title={t('title')} lead={t('what')}>
      <Awaiting answer={units}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title={t('none')}>{t('none.next')}</Nothing>
          ) : (
            <UnitTable units={items} />
          )
        }
      </Awaiting>
    </Page>
  );
}

function UnitTable({ units }: { units: Records['Unit'][] }) {
  const { t } = useTranslation('directory');
  const { languageName } = useFormats();
  return (
    <Table aria-label={t('title')} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('unit')}</Th>
          <Th>{t('participant')}</Th>
          <Th>{t('languages')}</Th>
          <Th>{t('reach')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {units.map(({ id, name, participantName, contact }) => (
          <Tr key={id}>
            <Td dataLabel={t('unit')}>{name}</Td>
            <Td dataLabel={t('participant')}>{participantName}</Td>
            <Td dataLabel={t('languages')}>{contact.languages.map(languageName).join(', ')}</Td>
            <Td dataLabel={t('reach')} className="seine-written">
              {[contact.email, contact.phone, contact.hours].filter(Boolean).map((way) => (
                <div key={way}>{way}</div>
              ))}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
