import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { useFormats } from '@/frame/formats';
import { Choices } from '@/lead/new/Choices';
import { openAlarms, type Request } from '../request';
import { type Draft, reportedBy } from './draft';

type JudgmentFields = {
  request: Request;
  draft: Draft;
  put: (change: Partial<Draft>) => void;
};

/** Which fact is judged, and what becomes of the request. */
export function JudgmentFields({ request, draft, put }: JudgmentFields) {
  const { t } = useTranslation('request');
  const { day } = useFormats();
  const reported = reportedBy(request, draft.about);
  const options: Exclude<Draft['judgment'], ''>[] = reported ? ['accept', 'stay'] : ['stay'];
  return (
    <>
      <ChoiceField
        id="step-about"
        label={t('judge.about')}
        isRequired
        empty={t('choose')}
        value={draft.about}
        options={openAlarms(request).map(({ step, kind }) => {
          const done = request.history.find(({ number }) => number === step);
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
              : t('judge.stay', { state: t(`state.${request.state}`) })
          }
        />
      )}
    </>
  );
}
