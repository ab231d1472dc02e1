import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { AdministrationTabs } from './AdministrationTabs';
import { useMembers, useProposals } from './answers';
import { isolated } from './isolated';
import { ProposalStateLabel } from './states';
import './directory.css';

const STATES = ['OPEN', 'CONFIRMED', 'WITHDRAWN'] as const;

/** What was proposed, and whom it waits for. */
export function ProposalsPage() {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('state');
  const state = STATES.find((one) => one === asked) ?? 'OPEN';
  const proposals = useProposals(state, search.get('after'));
  const proposes = useHasRole('administrator');
  const propose = proposes && (
    <Button component={(props: object) => <Link {...props} to={path('administration/propose')} />}>
      {t('propose')}
    </Button>
  );
  return (
    <Page
      title={t('administration')}
      lead={proposes ? t('proposals.what.all') : t('proposals.what')}
      actions={propose}
    >
      <div className="seine-directory">
        <AdministrationTabs at="proposals" />
        <h2 id="proposals" className="pf-v6-c-content--h2">
          {t('proposals')}
        </h2>
        <ToggleGroup aria-label={t('proposals.state')} className="seine-screen-only">
          {STATES.map((one) => (
            <ToggleGroupItem
              key={one}
              text={t(`proposalState.${one}`)}
              isSelected={one === state}
              onChange={() => {
                setSearch({ state: one });
              }}
            />
          ))}
        </ToggleGroup>
        <Awaiting answer={proposals}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Nothing title={t('proposals.none')}>
                {proposes ? t('proposals.none.propose') : t('proposals.none.next')}
              </Nothing>
            ) : (
              <>
                <ProposalTable proposals={items} />
                {next && (
                  <Button
                    variant="secondary"
                    className="seine-screen-only"
                    onClick={() => {
                      setSearch({ state, after: next });
                    }}
                  >
                    {t('next')}
                  </Button>
                )}
              </>
            )
          }
        </Awaiting>
      </div>
    </Page>
  );
}

function ProposalTable({ proposals }: { proposals: Records['Proposal'][] }) {
  const { t } = useTranslation('directory');
  const { instant } = useFormats();
  const path = useUnitPath();
  const members = new Map(useMembers().data?.map(({ id, name }) => [id, name]));
  return (
    <Table aria-labelledby="proposals" variant="compact">
      <Thead>
        <Tr>
          <Th>{t('proposal')}</Th>
          <Th>{t('about')}</Th>
          <Th>{t('proposedAt')}</Th>
          <Th>{t('proposedBy')}</Th>
          <Th>{t('state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {proposals.map((one) => (
          <Tr key={one.id}>
            <Td dataLabel={t('proposal')}>
              <Link to={path(`administration/proposals/${one.id}`)}>
                {t(`proposalKind.${one.kind}`)}
              </Link>
            </Td>
            <Td dataLabel={t('about')} className="seine-written">
              {one.memberName
                ? t('member.of', {
                    name: isolated(one.memberName),
                    unit: isolated(one.unitName),
                  })
                : one.unitName}
            </Td>
            <Td dataLabel={t('proposedAt')}>{instant(one.proposedAt)}</Td>
            <Td dataLabel={t('proposedBy')} className="seine-written">
              {one.proposedBy ? (members.get(one.proposedBy) ?? t('somebody')) : t('thePortal')}
            </Td>
            <Td dataLabel={t('state')}>
              <ProposalStateLabel state={one.state} />
              {one.needs && <div>{t(`needs.${one.needs}`)}</div>}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
