import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { Later } from '@/frame/Later';
import { Nothing } from '@/frame/Nothing';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Box, queryOf } from './boxes';
import type { StateWord } from './lead';
import { LeadTable } from './LeadTable';
import { NewLead } from './NewLead';
import { rowsOf, useLeadRows } from './rows';

type LeadList = { box: Box; state: StateWord | undefined };

/** One box of leads, and more of it on demand. */
export function LeadList({ box, state }: LeadList) {
  const { t } = useTranslation('lead');
  const answer = useLeadRows(queryOf(box, state));
  // What the unit provides comes with its drafts, which have a box of their own.
  const rows = rowsOf(answer.data)?.filter((row) => box !== 'submitted' || row.state !== 'DRAFT');
  return (
    <>
      {answer.error && <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />}
      {rows === undefined && !answer.error && (
        <Later>
          <Waiting />
        </Later>
      )}
      {rows !== undefined &&
        (rows.length === 0 && !answer.hasNextPage ? (
          <NoLeads box={box} filtered={state !== undefined} />
        ) : (
          <LeadTable box={box} rows={rows} />
        ))}
      {rows !== undefined && answer.hasNextPage && (
        <Button
          variant="secondary"
          className="seine-screen-only"
          isLoading={answer.isFetchingNextPage}
          isAriaDisabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
    </>
  );
}

function NoLeads({ box, filtered }: { box: Box; filtered: boolean }) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  if (filtered) {
    return (
      <Nothing
        title={t('none.filtered')}
        action={<Link to={path(`leads?box=${box}`)}>{t('filter.none')}</Link>}
      >
        {t('none.filtered.next')}
      </Nothing>
    );
  }
  return (
    <Nothing title={t(`none.${box}`)} action={box !== 'received' && <NewLead />}>
      {t(`none.${box}.next`)}
    </Nothing>
  );
}
