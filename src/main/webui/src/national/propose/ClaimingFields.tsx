import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { CodeField, CountField, type PartProps, usePart } from './fields';
import { Rows } from './Rows';

const EVENTS = [
  'FORFEITURE_ORDER',
  'REGISTRATION',
  'EXEQUATUR',
  'NOTICE',
  'PUBLICATION',
  'TRANSFER',
] as const;
const UNITS = ['DAYS', 'MONTHS'] as const;

/** Where and until when third parties claim; whom the State tells of a measure. */
export function ClaimingFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return (
    <>
      <TextField
        id="rules-forum"
        label={t('forum')}
        maxLength={300}
        value={draft.forum}
        onChange={set('forum')}
      />
      <CodeField
        id="rules-window"
        label={t('window')}
        codes={(['BEFORE', 'WITHIN'] as const).map((code) => ({
          code,
          words: t(`limit.${code}`),
        }))}
        value={draft.windowLimit}
        onChange={set('windowLimit')}
      />
      {draft.windowLimit !== '' && (
        <div className="seine-national-pair">
          {draft.windowLimit === 'WITHIN' && (
            <>
              <CountField
                id="rules-window-count"
                label={t('window.count')}
                value={draft.windowCount}
                fault={fault('windowCount')}
                onChange={set('windowCount')}
              />
              <ChoiceField
                id="rules-window-unit"
                label={t('window.unit')}
                value={draft.windowUnit}
                options={UNITS.map((unit) => ({ value: unit, words: t(`unit.${unit}`) }))}
                onChange={(chosen) => {
                  set('windowUnit')(UNITS.find((unit) => unit === chosen) ?? 'MONTHS');
                }}
              />
            </>
          )}
          <ChoiceField
            id="rules-window-event"
            label={t('window.event')}
            value={draft.windowEvent}
            options={EVENTS.map((event) => ({ value: event, words: t(`event.${event}`) }))}
            onChange={(chosen) => {
              set('windowEvent')(EVENTS.find((event) => event === chosen) ?? 'REGISTRATION');
            }}
          />
        </div>
      )}
      <TextField
        id="rules-claim-words"
        label={t('added')}
        maxLength={500}
        value={draft.claimWords}
        onChange={set('claimWords')}
      />
      <Told {...props} />
    </>
  );
}

function Told(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return (
    <>
      <Rows
        title={t('notifications')}
        fault={fault('notifications')}
        rows={draft.notifications}
        most={20}
        fresh={{ whom: '', when: '' }}
        onChange={set('notifications')}
      >
        {(row, at, change) => (
          <div className="seine-national-pair">
            <TextField
              id={`rules-whom-${at}`}
              label={t('whom')}
              isRequired
              maxLength={300}
              value={row.whom}
              onChange={(whom) => {
                change({ ...row, whom });
              }}
            />
            <TextField
              id={`rules-when-${at}`}
              label={t('when')}
              isRequired
              maxLength={300}
              value={row.when}
              onChange={(when) => {
                change({ ...row, when });
              }}
            />
          </div>
        )}
      </Rows>
      <Rows
        title={t('registers')}
        fault={fault('registers')}
        rows={draft.registers}
        most={20}
        fresh=""
        onChange={set('registers')}
      >
        {(row, at, change) => (
          <TextField
            id={`rules-register-${at}`}
            label={t('register')}
            isRequired
            maxLength={200}
            value={row}
            onChange={change}
          />
        )}
      </Rows>
    </>
  );
}
