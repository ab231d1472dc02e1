import { useTranslation } from 'react-i18next';
import { Marks } from '@/dossier/filed/Marks';
import { useNames } from '@/dossier/sides';
import type { Event } from '@/frame/Timeline';
import type { Measure } from '../measure';
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
      marks: (
        <Marks
          isFact={done.reported}
          alarm={measure.alarms.find(({ step }) => step === done.number)}
        />
      ),
      article: done.article,
      by: names.unit(done.unit),
      told: <Told measure={measure} done={done} />,
    }));
}
