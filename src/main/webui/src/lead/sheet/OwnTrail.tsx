import { Button, Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import type { Lead } from '../lead';
import { useUnitNames } from '../units';

const MOST = 200;

/** What this unit sees of the trail of the lead; asked for on demand, since looking is recorded. */
export function OwnTrail({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer(
    ['trail', lead.id],
    (call, signal) =>
      call.GET('/api/v1/trail', {
        params: { query: { record: lead.id, limit: MOST } },
        signal,
      }),
    { enabled: wanted },
  );
  return (
    <>
      <Content component="p">{t('trail.what')}</Content>
      {wanted ? (
        <Awaiting answer={answer}>
          {({ items, next }) => (
            <>
              <Entries entries={items} />
              {next && <Content component="p">{t('trail.more', { count: MOST })}</Content>}
            </>
          )}
        </Awaiting>
      ) : (
        <Button
          variant="secondary"
          className="seine-screen-only seine-on-demand"
          onClick={() => {
            setWanted(true);
          }}
        >
          {t('trail.show')}
        </Button>
      )}
    </>
  );
}

const KNOWN = [
  'lead-draft',
  'lead-submit',
  'lead-correct',
  'lead-open-correction',
  'lead-save-correction',
  'lead-discard-correction',
  'lead-ask-withdrawal',
  'lead-open',
  'lead-receive',
  'lead-return',
  'lead-assess',
  'lead-accept',
  'lead-receipt',
  'grant-add',
  'grant-withdraw',
  'document-list',
  'document-upload',
  'document-remove',
  'document-open',
  'document-verify',
  'document-export',
  'entity-open',
  'entity-change',
  'entity-import',
] as const;

const OUTCOMES = { done: 'green', refused: 'orange', failed: 'red' } as const;

function Entries({ entries }: { entries: Records['TrailEntry'][] }) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const names = useUnitNames();
  const word = (operation: string) => {
    const known = KNOWN.find((one) => one === operation.replace('.', '-'));
    return known ? t(`operation.${known}`) : operation;
  };
  const end = (outcome: string) => (outcome in OUTCOMES ? (outcome as 'done') : 'failed');
  return (
    <Table aria-label={t('part.trail')} variant="compact">
      <Thead>
        <Tr>
          <Th modifier="wrap">{t('trail.at')}</Th>
          <Th modifier="wrap">{t('trail.operation')}</Th>
          <Th modifier="wrap">{t('trail.who')}</Th>
          <Th modifier="wrap">{t('trail.outcome')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Tr key={entry.id}>
            <Td dataLabel={t('trail.at')}>{instant(entry.at)}</Td>
            <Td dataLabel={t('trail.operation')}>
              {word(entry.operation)}
              {entry.count > 1 && ` × ${entry.count}`}
            </Td>
            <Td dataLabel={t('trail.who')} className="seine-written">
              {[entry.memberName, entry.unit ? names.full(entry.unit) : null]
                .filter(Boolean)
                .join(', ') || t('trail.portal')}
            </Td>
            <Td dataLabel={t('trail.outcome')}>
              <Label color={OUTCOMES[end(entry.outcome)]}>
                {t(`outcome.${end(entry.outcome)}`)}
              </Label>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
