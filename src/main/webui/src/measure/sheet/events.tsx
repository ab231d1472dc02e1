import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/dossier/sides';
import type { Event } from '@/frame/Timeline';
import type { Measure, StepDone } from '../measure';
import { Told } from './Told';

/** The steps of a measure as they stand in a timeline. */
export function useMeasureEvents() {
  const { t } = useTranslation('measure');
  const names = useNames();
  return (measure: Measure): Event[] =>
    measure.history.map((done) => ({
      key: `${measure.id} ${done.number}`,
      on: done.told.on,
      recordedAt: done.recordedAt,
      title: t(`step.${done.told.step}`),
      marks: <Marks done={done} measure={measure} />,
      article: done.article,
      by: names.unit(done.unit),
      told: <Told measure={measure} done={done} />,
    }));
}

function Marks({ done, measure }: { done: StepDone; measure: Measure }) {
  const { t } = useTranslation('measure');
  const alarm = measure.alarms.find(({ step }) => step === done.number);
  return (
    <>
      <Label isCompact variant="outline" color={done.reported ? 'teal' : 'blue'}>
        {t(done.reported ? 'mark.fact' : 'mark.step')}
      </Label>
      {alarm &&
        (alarm.settledBy === undefined ? (
          <Label isCompact status="danger">
            {t('mark.alarm')}
          </Label>
        ) : (
          <Label isCompact color="grey">
            {t('mark.judged')}
          </Label>
        ))}
    </>
  );
}
