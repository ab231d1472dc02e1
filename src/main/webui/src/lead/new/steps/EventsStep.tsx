import { FormGroup, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { type LeadEvent, longest, most } from '../draft';
import { useWriting } from '../editing';
import { Lines } from '../Lines';
import { Written } from '../Written';

/** What happened when. */
export function EventsStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useWriting();
  return (
    <Lines<LeadEvent>
      lines={draft.body.events ?? []}
      blank={{ date: '', what: '' }}
      most={most.events}
      set={(events) => {
        setBody({ events });
      }}
      words={{
        legend: (number) => t('new.event', { number }),
        remove: (number) => t('new.event.remove', { number }),
        add: t('new.event.add'),
      }}
    >
      {(event, put, index) => (
        <>
          <FormGroup label={t('new.event.date')} fieldId={`new-event-${index}`} isRequired>
            <TextInput
              type="date"
              id={`new-event-${index}`}
              className="seine-date"
              max={new Date().toISOString().slice(0, 10)}
              value={event.date}
              onChange={(_, date) => {
                put({ date });
              }}
            />
          </FormGroup>
          <Written
            label={t('new.event.what')}
            value={event.what}
            write={(what) => {
              put({ what });
            }}
            longest={longest.event}
            rows={2}
            isNeeded
          />
        </>
      )}
    </Lines>
  );
}
