import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { steps } from '../said';
import { CountField, type PartProps, usePart } from './fields';
import { Rows } from './Rows';

/** Who decides each step, and who signs. */
export function DecidingFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  const left = steps.filter((step) => !draft.authorities.some((one) => one.step === step));
  const next = left[0];
  return (
    <Rows
      title={t('authorities')}
      help={t('authorities.help')}
      fault={fault('authorities')}
      rows={draft.authorities}
      most={steps.length}
      fresh={next && { step: next, authority: '', signatories: '', leadDays: '' }}
      onChange={set('authorities')}
    >
      {(row, at, change) => (
        <>
          <ChoiceField
            id={`rules-step-${at}`}
            label={t('step')}
            isRequired
            value={row.step}
            options={steps
              .filter((step) => step === row.step || left.includes(step))
              .map((step) => ({ value: step, words: t(`step.${step}`) }))}
            onChange={(chosen) => {
              change({ ...row, step: steps.find((step) => step === chosen) ?? row.step });
            }}
          />
          <TextField
            id={`rules-authority-${at}`}
            label={t('authority')}
            isRequired
            maxLength={300}
            value={row.authority}
            onChange={(authority) => {
              change({ ...row, authority });
            }}
          />
          <div className="seine-national-pair">
            <TextField
              id={`rules-signatories-${at}`}
              label={t('signatories')}
              maxLength={300}
              value={row.signatories}
              onChange={(signatories) => {
                change({ ...row, signatories });
              }}
            />
            <CountField
              id={`rules-lead-${at}`}
              label={t('leadDays')}
              value={row.leadDays}
              onChange={(leadDays) => {
                change({ ...row, leadDays });
              }}
            />
          </div>
        </>
      )}
    </Rows>
  );
}
