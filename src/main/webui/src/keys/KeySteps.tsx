import {
  Alert,
  Button,
  Card,
  CardBody,
  CardFooter,
  CardTitle,
  ClipboardCopy,
  Content,
} from '@patternfly/react-core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records, Reply } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import type { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';
import { currentOf } from './validity';

type KeyStepsProps = { unit: string; certificates: Records['Certificate'][] };

/** What an administrator does with a unit's keys; he never sees one. */
export function KeySteps({ unit, certificates }: KeyStepsProps) {
  const { t } = useTranslation('keys');
  const params = { path: { unit } };
  const renews = [['certificates', unit]];
  const issue = useStep(
    (call) => call.POST('/api/v1/units/{unit}/certificates', { params }),
    renews,
  );
  const rotate = useStep(
    (call) => call.POST('/api/v1/units/{unit}/key-rotation', { params }),
    renews,
  );
  // The description of the API names no body of this answer.
  const handOver = useStep((call): Promise<Reply<Records['KeyHandover'] | undefined>> =>
    call.POST('/api/v1/units/{unit}/key-handover', { params }),
  );
  const lacks =
    currentOf(certificates, 'SIGNING') === undefined ||
    currentOf(certificates, 'ENCRYPTION') === undefined;
  return (
    <section className="seine-keys-part seine-screen-only">
      <Content component="h2">{t('steps')}</Content>
      <p>{t('steps.what')}</p>
      <div className="seine-keys-steps">
        {lacks ? (
          <Step
            step={issue}
            title={t('issue')}
            follows={t('issue.follows')}
            done={t('issue.done')}
          />
        ) : (
          <Step
            step={rotate}
            title={t('rotate')}
            follows={t('rotate.follows')}
            done={t('rotate.done')}
          />
        )}
        <Step
          step={handOver}
          title={t('handover')}
          follows={t('handover.follows')}
          done={handOver.data && <HandoverMade handover={handOver.data} />}
        />
      </div>
    </section>
  );
}

type StepProps = {
  step: UseMutationResult<unknown, Refusal>;
  title: string;
  follows: string;
  /** Shown when it was done. */
  done: ReactNode;
};

/** A step: what follows from it, then its button, then what was done. */
function Step({ step, title, follows, done }: StepProps) {
  return (
    <Card isCompact>
      <CardTitle component="h3">{title}</CardTitle>
      <CardBody>
        <Content component="p">{follows}</Content>
        {step.error && <ProblemNote refusal={step.error} />}
        {step.isSuccess && <Alert isInline variant="success" role="status" title={done} />}
      </CardBody>
      <CardFooter>
        <Button
          variant="secondary"
          isLoading={step.isPending}
          isDisabled={step.isPending}
          onClick={() => {
            step.mutate(undefined);
          }}
        >
          {title}
        </Button>
      </CardFooter>
    </Card>
  );
}

/** The address that a member of the unit needs. */
function HandoverMade({ handover }: { handover: Records['KeyHandover'] }) {
  const { t } = useTranslation('keys');
  const { instant } = useFormats();
  const address = `${window.location.origin}/u/${handover.unit}/keys/handover/${handover.id}`;
  return (
    <>
      {t('handover.done', { until: instant(handover.endsAt) })}
      <ClipboardCopy
        isReadOnly
        hoverTip={t('copy')}
        clickTip={t('copied')}
        copyAriaLabel={t('copy')}
        textAriaLabel={t('handover.address')}
      >
        {address}
      </ClipboardCopy>
    </>
  );
}
