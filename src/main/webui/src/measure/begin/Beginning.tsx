import { Alert } from '@patternfly/react-core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Dialog } from '@/asset/steps/Asked';
import { isolated } from '@/directory/isolated';
import { useNames } from '@/dossier/sides';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useCited } from '@/frame/cited';
import { useUnitPath } from '@/frame/unit';
import { StepDialog } from '@/lead/steps/StepDialog';
import { type Footing, measurePage, type StepName } from '../measure';
import { type Draft, lacking } from '../steps/draft';
import { formOf } from '../steps/form';
import { StepFields } from '../steps/StepFields';
import { table } from '../table';
import { useExecuting } from './executing';

type Beginning = Dialog & {
  title: string;
  step: StepName;
  /** Undefined until it is chosen. */
  footing: Footing | undefined;
  draft: Draft;
  put: (change: Partial<Draft>) => void;
  /** What is asked before the fields of the step. */
  children: ReactNode;
};

/** Begins a measure by its first step. The key of the call is made once: a second click finds the first. */
export function Beginning({
  asset,
  title,
  step,
  footing,
  draft,
  put,
  children,
  close,
  refresh,
}: Beginning) {
  const { t } = useTranslation('measure');
  const names = useNames();
  const cited = useCited();
  const path = useUnitPath();
  const navigate = useNavigate();
  const executing = useExecuting(asset);
  const [key] = useState(() => crypto.randomUUID());
  const begin = useStep(
    (call, body: Records['MeasureForm']) =>
      call.POST('/api/v1/measures', { params: { header: { 'Idempotency-Key': key } }, body }),
    [['measures'], ['asset', asset.id], ['assets'], ['register']],
  );
  const { article, fact } = table[step];
  return (
    <StepDialog
      wide
      close={close}
      refresh={refresh}
      title={title}
      consequences={[
        t(`means.${step}`),
        ...(executing ? [t('begin.in', { state: isolated(names.participant(executing)) })] : []),
        t(fact ? 'means.fact' : 'means.step', { article: cited(article) }),
      ]}
      confirm={t(fact ? 'confirm.fact' : 'confirm.step')}
      ready={
        Boolean(executing) && footing !== undefined && lacking(step, draft, false).length === 0
      }
      step={begin}
      take={() => {
        if (executing && footing) {
          begin.mutate(
            {
              asset: asset.id,
              executing,
              footing,
              first: formOf(step, draft, { onWarrant: false }),
            },
            {
              onSuccess: ({ id }) => {
                void navigate(path(measurePage(id)));
              },
            },
          );
        }
      }}
    >
      {executing === null && (
        <Alert isInline variant="warning" component="p" title={t('begin.nowhere')} />
      )}
      {children}
      <StepFields
        step={step}
        measure={undefined}
        dossier={asset.dossier}
        executing={executing ?? undefined}
        currency={undefined}
        draft={draft}
        put={put}
        onWarrant={false}
      />
    </StepDialog>
  );
}
