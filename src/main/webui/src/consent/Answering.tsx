import { Button, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { AnswerForm } from './AnswerForm';
import { of, type OpenConsent, renewed } from './consent';
import { Part } from './ConsentSheet';

type Answering = { consent: OpenConsent; done: (sentence: string) => void };
type Body = Records['ConsentAnswerForm'];

/** Where this unit answers: for itself, or for the originator who answered it elsewhere. */
export function Answering({ consent, done }: Answering) {
  const answers =
    consent.steps.includes('ANSWER') || consent.steps.includes('ANSWER_AS_ORIGINATOR');
  return (
    <Stack hasGutter className="seine-apart">
      {answers && (
        <StackItem>
          <OwnAnswer consent={consent} done={done} />
        </StackItem>
      )}
      {consent.steps.includes('REPORT_ORIGINATOR') && (
        <StackItem>
          <Reported consent={consent} done={done} />
        </StackItem>
      )}
    </Stack>
  );
}

function OwnAnswer({ consent, done }: Answering) {
  const { t } = useTranslation('consent');
  const asSource = consent.side === 'ORIGINATOR';
  const step = useStep(
    (call, body: Body) =>
      call.PUT('/api/v1/consents/{consent}/answer', { params: of(consent), body }),
    renewed(consent),
  );
  return (
    <Part title={t('part.answer')}>
      <AnswerForm
        consent={consent}
        step={step}
        consequences={[
          t(asSource ? 'answer.told.source' : 'answer.told'),
          t('answer.frees'),
          ...(consent.originator === 'ANOTHER' && !asSource ? [t('answer.both')] : []),
          t('answer.final'),
        ]}
        send={(body) => {
          step.mutate(body, {
            onSuccess: () => {
              done(t('answer.done'));
            },
          });
        }}
      />
    </Part>
  );
}

function Reported({ consent, done }: Answering) {
  const { t } = useTranslation('consent');
  const [isOpen, setOpen] = useState(false);
  const step = useStep(
    (call, body: Records['ConsentReportForm']) =>
      call.PUT('/api/v1/consents/{consent}/originator-answer', { params: of(consent), body }),
    renewed(consent),
  );
  return (
    <Part title={t('part.source')}>
      <p>{t('report.what')}</p>
      {isOpen ? (
        <AnswerForm
          consent={consent}
          reported
          step={step}
          consequences={[t('report.signed'), t('report.days'), t('answer.final')]}
          send={(answer, happenedOn) => {
            step.mutate(
              { happenedOn, answer },
              {
                onSuccess: () => {
                  done(t('report.done'));
                },
              },
            );
          }}
        />
      ) : (
        <Button
          className="seine-apart"
          variant="secondary"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('report')}
        </Button>
      )}
    </Part>
  );
}
