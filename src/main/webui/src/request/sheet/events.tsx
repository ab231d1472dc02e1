import { useTranslation } from 'react-i18next';
import { Marks } from '@/dossier/filed/Marks';
import { useNames } from '@/dossier/sides';
import type { Event } from '@/frame/Timeline';
import type { Request } from '../request';
import { Told } from './Told';

/** The steps of a request as they stand in a timeline. */
export function useRequestEvents() {
  const { t } = useTranslation('request');
  const names = useNames();
  return (request: Request): Event[] =>
    request.history.map((done) => ({
      key: `${request.id} ${done.number}`,
      on: done.told.on,
      recordedAt: done.recordedAt,
      title: t(`step.${done.told.step}`),
      marks: (
        <Marks
          isFact={done.reported}
          alarm={request.alarms.find(({ step }) => step === done.number)}
        />
      ),
      article: done.article,
      by: names.unit(done.unit),
      told: <Told done={done} />,
    }));
}
