import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { useFormats } from '@/frame/formats';
import { Choices } from '@/lead/new/Choices';
import { type Measure, openAlarms } from '../measure';
import type { Draft } from './draft';
import type { FieldsProps } from './Fields';
import { reportedBy } from './judging';

type JudgmentFieldsProps = { measure: Measure } & Pick<FieldsProps, 'draft' | 'put'>;

/** Which fact is judged, and what becomes of the measure. */
export function JudgmentFields({ measure, draft, put }: JudgmentFieldsProps) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const reported = reportedBy(measure, draft.about);
  const options: Exclude<Draft['judgment'], ''>[] = reported ? ['accept', 'stay'] : ['stay'];
  return (
    <>
      <ChoiceField
        id="step-about"
        label={t('judge.about')}
        isRequired
        empty={t('choose')}
        value={draft.about}
        options={openAlarms(measure).map(({ step, kind }) => {
          const done = measure.history.find(({ number }) => number === step);
          return {
            value: String(step),
            words: t('judge.fact', {
              fact: done ? t(`step.${done.told.step}`) : String(step),
              day: done ? day(done.told.on) : '',
              why: t(`alarm.${kind}`),
            }),
          };
        })}
        onChange={(about) => {
          put({ about, judgment: '' });
        }}
      />
      {draft.about !== '' && (
        <Choices
          legend={t('judge.becomes')}
          options={options}
          chosen={draft.judgment === '' ? undefined : draft.judgment}
          choose={(judgment) => {
            put({ judgment });
          }}
          label={(judgment) =>
            judgment === 'accept' && reported
              ? t('judge.accept', { state: t(`state.${reported}`) })
              : t('judge.stay', { state: t(`state.${measure.state}`) })
          }
        />
      )}
    </>
  );
}
