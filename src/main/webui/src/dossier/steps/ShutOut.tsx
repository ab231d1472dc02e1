import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isolated } from '@/directory/isolated';
import { useStep } from '@/frame/answers';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { StepDialog } from '@/lead/steps/StepDialog';
import { useNames } from '../sides';
import type { Dialog } from './Asked';
import { of, renewed } from './renewed';

/** Shuts a unit out of a file, and says what that cannot undo. */
export function ShutOut({ dossier, done, unit, ...dialog }: Dialog & { unit: string }) {
  const { t } = useTranslation('dossier');
  const own = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  const name = isolated(useNames().unit(unit));
  const step = useStep(
    (call, shut: string) => {
      const { path, header } = of(dossier);
      return call.DELETE('/api/v1/dossiers/{id}/units/{unit}', {
        params: { path: { ...path, unit: shut }, header },
      });
    },
    // A unit that shuts itself out has nothing to ask for any more.
    unit === own ? [['dossiers']] : renewed(dossier),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('shutOut.title', { unit: name })}
      consequences={[
        t('shutOut.opens'),
        t('shutOut.undo'),
        t('shutOut.keys'),
        ...(unit === own ? [t('shutOut.own')] : []),
      ]}
      danger
      confirm={t('shutOut')}
      step={step}
      take={() => {
        step.mutate(unit, {
          onSuccess: () => {
            if (unit === own) {
              void navigate(path('dossiers'));
              return;
            }
            done(t('shutOut.done', { unit: name }));
          },
        });
      }}
    />
  );
}
