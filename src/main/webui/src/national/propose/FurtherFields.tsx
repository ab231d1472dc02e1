import { Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { zones } from '@/directory/ContactFields';
import { ChoiceField, TextField } from '@/directory/Field';
import { zoneWords } from '@/directory/time';
import { useWeekdays } from '../said';
import { CodeField, CountField, LongField, type PartProps, usePart } from './fields';
import { Rows } from './Rows';

const BEARERS = ['STATE', 'DEDUCTED_BEFORE_TRANSFER', 'COURT', 'OTHERWISE'] as const;
const FIGURES = ['AGGREGATED', 'NAMED'] as const;

/** Costs, classification, the calendar, and how the State is kept and shown. */
export function FurtherFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return (
    <>
      <CodeField
        id="rules-costs"
        label={t('costs')}
        codes={BEARERS.map((code) => ({ code, words: t(`costs.${code}`) }))}
        value={draft.costsBearer}
        onChange={set('costsBearer')}
      />
      {draft.costsBearer !== '' && (
        <TextField
          id="rules-costs-words"
          label={t('added')}
          maxLength={500}
          value={draft.costsWords}
          onChange={set('costsWords')}
        />
      )}
      <Rows
        title={t('classification')}
        fault={fault('classification')}
        rows={draft.classification}
        most={12}
        fresh={{ national: '', court: '' }}
        onChange={set('classification')}
      >
        {(row, at, change) => (
          <div className="seine-national-pair">
            <TextField
              id={`rules-national-${at}`}
              label={t('nationalLevel')}
              isRequired
              maxLength={100}
              value={row.national}
              onChange={(national) => {
                change({ ...row, national });
              }}
            />
            <TextField
              id={`rules-court-${at}`}
              label={t('courtLevel')}
              isRequired
              maxLength={100}
              value={row.court}
              onChange={(court) => {
                change({ ...row, court });
              }}
            />
          </div>
        )}
      </Rows>
      <CalendarFields {...props} />
      <CountField
        id="rules-retention"
        label={t('retentionMonths')}
        value={draft.retentionMonths}
        fault={fault('retentionMonths')}
        onChange={set('retentionMonths')}
      />
      <LongField
        id="rules-audit"
        label={t('audit')}
        maxLength={1000}
        value={draft.auditScope}
        onChange={set('auditScope')}
      />
      <ChoiceField
        id="rules-figures"
        label={t('figures')}
        value={draft.figures}
        options={FIGURES.map((code) => ({ value: code, words: t(`figures.${code}`) }))}
        onChange={(chosen) => {
          set('figures')(FIGURES.find((code) => code === chosen) ?? 'AGGREGATED');
        }}
      />
    </>
  );
}

function CalendarFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  const restless = fault('restDays');
  return (
    <>
      <ChoiceField
        id="rules-zone"
        label={t('zone')}
        isRequired
        value={draft.timeZone}
        fault={fault('timeZone')}
        options={zones(draft.timeZone).map((zone) => ({ value: zone, words: zoneWords(zone) }))}
        onChange={set('timeZone')}
      />
      <fieldset className="seine-national-rows">
        <legend className="pf-v6-c-form__label-text">{t('restDays')}</legend>
        {useWeekdays().map(({ code, words }) => (
          <Checkbox
            key={code}
            id={`rules-rest-${code}`}
            label={words}
            isChecked={draft.restDays.includes(code)}
            onChange={(_event, rests) => {
              set('restDays')(
                rests ? [...draft.restDays, code] : draft.restDays.filter((one) => one !== code),
              );
            }}
          />
        ))}
        {restless !== undefined && (
          <p role="alert" className="seine-national-fault">
            {restless}
          </p>
        )}
      </fieldset>
      <LongField
        id="rules-holidays"
        label={t('holidays')}
        help={t('holidays.help')}
        maxLength={4400}
        value={draft.holidays}
        fault={fault('holidays')}
        onChange={set('holidays')}
      />
    </>
  );
}
