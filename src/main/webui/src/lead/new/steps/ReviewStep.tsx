import { Alert, Button, Checkbox, Content } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Awaiting, Waiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import { Later } from '@/frame/Later';
import { Refusal } from '@/frame/refusal';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { openLead, type ReadLead } from '../calls';
import { useEditing } from '../editing';
import { Faults, faultsIn } from '../Faults';
import { UnusualNotes, useUnusual } from '../UnusualNotes';
import { uuid7 } from '../uuid7';
import { WhoReads } from '../WhoReads';
import { Sheet } from './Sheet';

/** Everything as the portal keeps it, what is missing, who will read it; then the submission. */
export function ReviewStep() {
  const { keeper } = useEditing();
  const { state } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  const [reading, readAnew] = useState(uuid7);
  useEffect(() => {
    void keeper.save();
  }, [keeper]);
  if (state !== 'saved') {
    // What hinders the saving stands above the step.
    return (
      <Later>
        <Waiting />
      </Later>
    );
  }
  return (
    <Read
      key={reading}
      reading={reading}
      again={() => {
        readAnew(uuid7());
      }}
    />
  );
}

function Read({ reading, again }: { reading: string; again: () => void }) {
  const { lead } = useEditing();
  const read = useAnswer(['lead', lead, 'review', reading], (call, signal) =>
    openLead(call, lead, signal),
  );
  return <Awaiting answer={read}>{(found) => <Review read={found} again={again} />}</Awaiting>;
}

function Review({ read, again }: { read: ReadLead; again: () => void }) {
  const { t } = useTranslation('lead');
  const { uploads, goTo } = useEditing();
  const transfers = useSyncExternalStore(uploads.subscribe, uploads.transfers);
  const unusual = useUnusual();
  const [isSeen, see] = useState(false);
  const missing = read.lead.missing ?? [];
  const onTheirWay = transfers.filter(({ state }) =>
    ['waiting', 'sending', 'sealing'].includes(state),
  ).length;
  const notSent = transfers.filter(({ state }) => ['refused', 'unfinished'].includes(state)).length;
  return (
    <>
      {missing.length > 0 ? (
        <Alert
          component="h3"
          isInline
          variant="warning"
          title={t('new.missing', { count: missing.length })}
        >
          <Faults faults={missing} goTo={goTo} />
        </Alert>
      ) : (
        <Alert component="h3" isInline variant="success" title={t('new.complete')} />
      )}
      {onTheirWay > 0 && (
        <Alert
          component="h3"
          isInline
          variant="info"
          title={t('new.onTheirWay', { count: onTheirWay })}
        >
          {t('new.onTheirWay.next')}
        </Alert>
      )}
      {notSent > 0 && (
        <Alert
          component="h3"
          isInline
          variant="warning"
          title={t('new.notSent', { count: notSent })}
        >
          {t('new.notSent.next')}
        </Alert>
      )}
      <WhoReads />
      <Sheet lead={read.lead} />
      <UnusualNotes />
      {unusual.length > 0 && (
        <Checkbox
          id="new-unusual-seen"
          label={t('new.unusual.seen')}
          isChecked={isSeen}
          onChange={(_, isOn) => {
            see(isOn);
          }}
        />
      )}
      <Submission
        read={read}
        again={again}
        isReady={missing.length === 0 && onTheirWay === 0 && (unusual.length === 0 || isSeen)}
      />
    </>
  );
}

type Submission = { read: ReadLead; again: () => void; isReady: boolean };

function Submission({ read, again, isReady }: Submission) {
  const { t } = useTranslation('lead');
  const { lead, draft, calls, goTo } = useEditing();
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isGoing, going] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const count = (draft.card.recipients ?? []).length;
  const submit = async () => {
    going(true);
    refuse(null);
    try {
      await calls.submit(read.revision);
      await queries.invalidateQueries({ queryKey: [unit, 'leads'] });
      await navigate(path(`leads/${lead}/receipt`), { replace: true });
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
      going(false);
    }
  };
  const faults = faultsIn(refusal?.problem['missing']);
  const isStale = refusal?.code === 'stale-version';
  return (
    <section className="seine-stack seine-screen-only">
      <h3>{t('new.submit.title')}</h3>
      <ul className="seine-list">
        <li>{t('new.submit.read', { count })}</li>
        <li>{t('new.submit.noWayBack')}</li>
        <li>{t('new.submit.condition')}</li>
        <li>{t('new.submit.receipt')}</li>
      </ul>
      {refusal && <ProblemNote refusal={refusal} {...(isStale ? { retry: again } : {})} />}
      {faults.length > 0 && <Faults faults={faults} goTo={goTo} />}
      {!isReady && <Content component="p">{t('new.submit.notYet')}</Content>}
      <div>
        <Button
          size="lg"
          isDisabled={!isReady}
          isAriaDisabled={isGoing}
          isLoading={isGoing}
          onClick={() => void submit()}
        >
          {t('new.submit', { count })}
        </Button>
      </div>
    </section>
  );
}
