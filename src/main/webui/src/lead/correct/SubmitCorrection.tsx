import { Button, Content } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Lead, leadKey } from '../lead';
import { toSave } from '../new/draft';
import { Faults, faultsIn } from '../new/Faults';
import type { Step } from '../new/steps';
import type { CorrectionCalls } from './calls';
import type { useCorrecting } from './useCorrecting';

type Props = {
  lead: Lead;
  correcting: ReturnType<typeof useCorrecting>;
  calls: CorrectionCalls;
  again: () => void;
  goTo: (step: Step) => void;
  done: (receipt: Records['Correction']) => void;
};

/** What follows from the step, and the step: what is saved is what is submitted. */
export function SubmitCorrection({ lead, correcting, calls, again, goTo, done }: Props) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const queries = useQueryClient();
  const { keeper, isChanged } = correcting;
  const [isGoing, going] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const submit = async () => {
    going(true);
    refuse(null);
    try {
      // What hinders the saving stands above the questions.
      if (await keeper.save()) {
        const form = toSave(keeper.kept().draft);
        const receipt = await keeper.withRevision((revision) => calls.submit(form, revision));
        done(receipt);
        for (const key of [leadKey(lead), ['leads'], ['trail', lead.id]]) {
          void queries.invalidateQueries({ queryKey: [unit, ...key] });
        }
        return;
      }
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
    }
    going(false);
  };
  const readers = lead.recipients.filter(({ state }) => state !== 'WITHDRAWN').length;
  const faults = faultsIn(refusal?.problem['missing']);
  return (
    <section className="seine-stack seine-screen-only" aria-labelledby="correct-submit">
      <Content component="h2" id="correct-submit">
        {t('correct.submit.title')}
      </Content>
      <ul className="seine-list">
        <li>{t('correct.goes', { count: readers })}</li>
        <li>{t('correct.older')}</li>
        <li>{t('correct.condition')}</li>
        <li>{t('correct.signed')}</li>
      </ul>
      {refusal && (
        <ProblemNote
          refusal={refusal}
          {...(refusal.code === 'stale-version' ? { retry: again } : {})}
        />
      )}
      {faults.length > 0 && <Faults faults={faults} goTo={goTo} />}
      <div>
        <Button
          size="lg"
          isDisabled={!isChanged}
          isAriaDisabled={isGoing}
          isLoading={isGoing}
          onClick={() => void submit()}
        >
          {t('correct.submit', { version: lead.version + 1 })}
        </Button>
      </div>
      {!isChanged && <Content component="p">{t('correct.nothing')}</Content>}
    </section>
  );
}
