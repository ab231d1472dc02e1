import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/dossier/sides';
import type { Event } from '@/frame/Timeline';
import type { Done, Request } from '../request';
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
      marks: <Marks done={done} request={request} />,
      article: done.article,
      by: names.unit(done.unit),
      told: <Told done={done} />,
    }));
}

function Marks({ done, request }: { done: Done; request: Request }) {
  const { t } = useTranslation('request');
  const alarm = request.alarms.find(({ step }) => step === done.number);
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
