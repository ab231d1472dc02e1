import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Party } from '../asset';

const OWNERS: Party['role'][] = ['BENEFICIAL_OWNER', 'CO_OWNER'];

/** Who holds it and who owns it, in one line. */
export function HolderToOwner({ parties }: { parties: Party[] }) {
  const { t } = useTranslation('asset');
  const of = (...roles: Party['role'][]) =>
    parties
      .filter(({ role }) => roles.includes(role))
      .map(({ name, share }) => (share ? t('party.share', { name, share }) : name))
      .join(', ');
  const holders = of('HOLDER', 'NOMINEE');
  const owners = of(...OWNERS);
  return holders === '' && owners === '' ? (
    t('parties.none')
  ) : (
    <span className="seine-written">
      {t('holderToOwner', { holder: holders || t('notKnown'), owner: owners || t('notKnown') })}
    </span>
  );
}

/** Everybody who has an interest in an asset. */
export function Parties({ parties }: { parties: Party[] }) {
  const { t } = useTranslation('asset');
  const { day } = useFormats();
  if (parties.length === 0) {
    return <Content component="p">{t('parties.none')}</Content>;
  }
  return (
    <Table aria-label={t('parties')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('party.role')}</Th>
          <Th width={30}>{t('party.name')}</Th>
          <Th>{t('party.kind')}</Th>
          <Th>{t('party.percent')}</Th>
          <Th>{t('party.since')}</Th>
          <Th width={25}>{t('party.grounds')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {parties.map((party, at) => (
          <Tr key={`${at} ${party.name}`}>
            <Td dataLabel={t('party.role')}>{t(`role.${party.role}`)}</Td>
            <Td dataLabel={t('party.name')} className="seine-written" dir="auto">
              {party.name}
            </Td>
            <Td dataLabel={t('party.kind')}>{t(`party.${party.kind}`)}</Td>
            <Td dataLabel={t('party.percent')}>
              {party.share ? t('percent', { share: party.share }) : t('notSaid')}
            </Td>
            <Td dataLabel={t('party.since')}>{party.since ? day(party.since) : t('notSaid')}</Td>
            <Td dataLabel={t('party.grounds')} className="seine-written">
              {party.grounds ?? t('notSaid')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
