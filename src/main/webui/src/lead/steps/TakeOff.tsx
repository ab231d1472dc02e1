import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import { useUnitNames } from '../units';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';

/** Takes a recipient off a submitted lead. */
export function TakeOff({ lead, unit, done, ...dialog }: Dialog & { unit: string }) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const name = useUnitNames().full(unit);
  const step = useStep((call, from: string) => {
    const { path, query, header } = of(lead);
    return call.DELETE('/api/v1/leads/{id}/recipients/{unit}', {
      params: { path: { ...path, unit: from }, query, header },
    });
  }, renewed(lead));
  return (
    <StepDialog
      {...dialog}
      title={t('takeOff.title')}
      consequences={[t('takeOff.closes', { unit: name }), t('takeOff.forget'), t('takeOff.final')]}
      danger
      confirm={t('step.takeOff')}
      step={step}
      take={() => {
        step.mutate(unit, {
          onSuccess: ({ opened, firstOpenedAt }) => {
            done(
              opened && firstOpenedAt !== undefined
                ? t('takeOff.opened', { unit: name, when: instant(firstOpenedAt) })
                : t('takeOff.notOpened', { unit: name }),
            );
          },
        });
      }}
    />
  );
}
