import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '@/dossier/sides';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { leadPage } from '@/lead/lead';
import { type LinkedLead, useLinkedLeads } from './links';

/** The leads that belong to a file, as far as this unit may see them anyway. */
export function LinkedLeads({ dossier }: { dossier: string }) {
  const { t } = useTranslation('takeover');
  const answer = useLinkedLeads(dossier);
  return (
    <Awaiting answer={answer}>
      {(found) =>
        found.length === 0 ? (
          <Content component="p">{t('linked.none')}</Content>
        ) : (
          <Linked found={found} />
        )
      }
    </Awaiting>
  );
}

function Linked({ found }: { found: LinkedLead[] }) {
  const { t } = useTranslation('takeover');
  const { instant } = useFormats();
  const path = useUnitPath();
  const names = useNames();
  return (
    <Table aria-label={t('linked')} variant="compact" gridBreakPoint="grid-md">
      <Thead>
        <Tr>
          <Th>{t('linked.lead')}</Th>
          <Th>{t('linked.by')}</Th>
          <Th>{t('linked.at')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {found.map(({ lead, provider, linkedBy, linkedAt }) => (
          <Tr key={`${lead} ${provider}`}>
            <Td dataLabel={t('linked.lead')}>
              <Link to={path(leadPage({ id: lead, provider }))}>
                {t('linked.of', { provider: names.unit(provider) })}
              </Link>
            </Td>
            <Td dataLabel={t('linked.by')}>{names.unit(linkedBy)}</Td>
            <Td dataLabel={t('linked.at')}>{instant(linkedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
