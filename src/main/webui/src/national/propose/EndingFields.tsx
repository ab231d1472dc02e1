import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { CodeField, CountField, type PartProps, usePart } from './fields';

const EFFECTS = [
  'LIFT_BY_NATIONAL_JUDGE',
  'LAPSES_AT_ONCE',
  'LAPSES_AFTER_DAYS',
  'CONTINUES',
  'OWN_LAW',
] as const;
const EVENTS = ['acquittal', 'appeal', 'withdrawal'] as const;

/** What becomes of a measure after an acquittal, during an appeal, and when the request is withdrawn. */
export function EndingFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return EVENTS.map((name) => {
    const said = draft[name];
    return (
      <div key={name} className="seine-national-row">
        <CodeField
          id={`rules-${name}`}
          label={t(name)}
          codes={EFFECTS.map((code) => ({ code, words: t(`effectCode.${code}`) }))}
          value={said.effect}
          onChange={(effect) => {
            set(name)({ ...said, effect });
          }}
        />
        {said.effect === 'LAPSES_AFTER_DAYS' && (
          <CountField
            id={`rules-${name}-days`}
            label={t('days')}
            value={said.days}
            fault={fault(name)}
            onChange={(days) => {
              set(name)({ ...said, days });
            }}
          />
        )}
        {said.effect !== '' && (
          <TextField
            id={`rules-${name}-words`}
            label={t('added')}
            maxLength={500}
            value={said.words}
            onChange={(words) => {
              set(name)({ ...said, words });
            }}
          />
        )}
      </div>
    );
  });
}
