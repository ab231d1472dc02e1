import { Content } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Records } from '@/frame/call';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { Differences } from '../compare/Differences';
import { type Lead, leadPage } from '../lead';
import { WritingProvider } from '../new/editing';
import { LeaveGuard } from '../new/LeaveGuard';
import { SavedNote, SaveTrouble } from '../new/SavedNote';
import type { Step } from '../new/steps';
import { uploadsOf } from '../new/uploads';
import { SureButton } from '../new/SureButton';
import { useKeptThroughout } from '../new/useKeptThroughout';
import { correctionCalls, type ReadCorrection } from './calls';
import { Questions } from './Questions';
import { SubmitCorrection } from './SubmitCorrection';
import { useCorrecting } from './useCorrecting';

type Props = {
  read: ReadCorrection;
  /** Opens lead and correction anew. */
  again: () => void;
  done: (lead: Lead, receipt: Records['Correction']) => void;
};

/** The questions with their present answers, what differs, and the step itself; saved as it is typed. */
export function Correction({ read, again, done }: Props) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  // What is read again in the background is no basis of what is typed.
  const [begun] = useState(read);
  const { lead } = begun;
  const [calls] = useState(() => correctionCalls(unit, lead.id));
  const uploads = uploadsOf(unit, lead.id);
  const [open, setOpen] = useState<Step[]>([]);
  const correcting = useCorrecting(begun, calls);
  const { keeper, savedAt, isUnsaved, was, is } = correcting;
  useKeptThroughout(keeper);
  const goTo = (step: Step) => {
    setOpen((steps) => [...steps, step]);
    document.getElementById(`correct-${step}`)?.focus();
  };
  return (
    <WritingProvider value={correcting.writing}>
      <LeaveGuard keeper={keeper} uploads={uploads} />
      <Page
        title={t('correct')}
        lead={t('correct.what')}
        actions={
          <>
            {savedAt !== null || isUnsaved ? <SavedNote keeper={keeper} /> : null}
            {savedAt !== null ? (
              <SureButton
                name={t('correct.discard')}
                title={t('correct.discard.title')}
                what={t('correct.discard.what')}
                act={async () => {
                  uploads.dropAll();
                  await keeper.withRevision(calls.discard);
                  keeper.end();
                  await navigate(path(leadPage(lead)), { replace: true });
                }}
              />
            ) : null}
          </>
        }
      >
        <SaveTrouble keeper={keeper} goTo={goTo} chosen={again} />
        <Questions lead={lead} correcting={correcting} open={open} setOpen={setOpen} />
        <section className="seine-stack seine-apart" aria-labelledby="correct-differs">
          <Content component="h2" id="correct-differs">
            {t('correct.differs')}
          </Content>
          <Differences
            before={was}
            after={is}
            names={{
              before: t('version.open', { version: lead.version }),
              after: t('version.open', { version: lead.version + 1 }),
            }}
            all={false}
          />
        </section>
        <SubmitCorrection
          lead={lead}
          correcting={correcting}
          calls={calls}
          again={again}
          goTo={goTo}
          done={(receipt) => {
            keeper.end();
            done(lead, receipt);
          }}
        />
      </Page>
    </WritingProvider>
  );
}
