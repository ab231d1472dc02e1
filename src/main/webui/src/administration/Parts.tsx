import { Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';

/** By the names of the health check; one that these pages do not know is shown as it is. */
const KNOWN = {
  Keycloak: 'sign-in',
  vault: 'vault',
  'content store': 'content-store',
  'Reactive PostgreSQL connections health check': 'database',
  'Database connections health check': 'migrations',
} as const;

/** Whether each part that the portal needs answers. */
export function Parts({ parts }: { parts: Records['PortalPart'][] }) {
  const { t } = useTranslation('administration');
  const nameOf = (name: string) => {
    return name in KNOWN ? t(`part.${KNOWN[name as keyof typeof KNOWN]}`) : name;
  };
  return (
    <section>
      <h2 id="portal-parts" className="pf-v6-c-content--h2">
        {t('parts')}
      </h2>
      <Table aria-labelledby="portal-parts" variant="compact" gridBreakPoint="">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('parts.name')}</Th>
            <Th modifier="wrap">{t('parts.answers')}</Th>
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
