import { Button, FormGroup, TextInput } from '@patternfly/react-core';
import PlusCircleIcon from '@patternfly/react-icons/dist/esm/icons/plus-circle-icon';
import { useTranslation } from 'react-i18next';
import { type LeadEvent, longest, most } from '../draft';
import { useEditing } from '../editing';
import { Written } from '../Written';

/** What happened when. */
export function EventsStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useEditing();
  const events = draft.body.events ?? [];
  const put = (index: number, change: Partial<LeadEvent>) => {
    setBody({ events: events.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  };
  return (
    <>
      {events.map((event, index) => (
        <fieldset key={index} className="seine-line">
          <legend>{t('new.event', { number: index + 1 })}</legend>
          <FormGroup label={t('new.event.date')} fieldId={`new-event-${index}`} isRequired>
            <TextInput
              type="date"
              id={`new-event-${index}`}
              className="seine-date"
              max={new Date().toISOString().slice(0, 10)}
              value={event.date}
              onChange={(_, date) => {
                put(index, { date });
              }}
            />
          </FormGroup>
          <Written
            label={t('new.event.what')}
            value={event.what}
            write={(what) => {
              put(index, { what });
            }}
            longest={longest.event}
            rows={2}
            isNeeded
          />
          <Button
            variant="link"
            isDanger
            isInline
            onClick={() => {
              setBody({ events: events.filter((_, at) => at !== index) });
            }}
          >
            {t('new.event.remove', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          icon={<PlusCircleIcon />}
          isDisabled={events.length >= most.events}
          onClick={() => {
            setBody({ events: [...events, { date: '', what: '' }] });
          }}
        >
          {t('new.event.add')}
        </Button>
      </div>
    </>
  );
}
