import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';

/** The names of the health check; one that these pages do not know is shown as it is. */
const KNOWN = ['Keycloak', 'vault', 'content-store', 'reactive-postgresql', 'database'] as const;

/** Whether each part that the portal needs answers. */
export function Parts({ parts }: { parts: Records['PortalPart'][] }) {
  const { t } = useTranslation('administration');
  const nameOf = (name: string) => {
    const plain = name.toLowerCase().includes('reactive') ? 'database' : name.replaceAll(' ', '-');
    const known = KNOWN.find((one) => one === plain);
    return known ? t(`part.${known}`) : name;
  };
  return (
    <section>
      <h2 id="portal-parts" className="pf-v6-c-content--h2">
        {t('parts')}
      </h2>
      <Table aria-labelledby="portal-parts" variant="compact" gridBreakPoint="">
        <Thead>
          <Tr>
            <Th>{t('parts.name')}</Th>
            <Th>{t('parts.answers')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {parts.map(({ name, up }) => (
            <Tr key={name}>
              <Td dataLabel={t('parts.name')}>{nameOf(name)}</Td>
              <Td dataLabel={t('parts.answers')}>
                <Label status={up ? 'success' : 'danger'} variant="outline">
                  {t(up ? 'parts.up' : 'parts.down')}
                </Label>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </section>
  );
}
