import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { useFormats } from '@/frame/formats';
import { Choices } from '@/lead/new/Choices';
import type { Fact } from './AlarmTable';

/** Which fact is judged, by the number of its step, and whether its record takes what it reported. */
export type Judgment = { about: string; judgment: '' | 'accept' | 'stay' };

type JudgmentFields = Judgment & {
  facts: Fact[];
  /** The state of the record. */
  state: string;
  /** The state of the record once the chosen fact is accepted; undefined where it cannot be. */
  reported: string | undefined;
  put: (change: Partial<Judgment>) => void;
};

/** Which fact is judged, and what becomes of its record. */
export function JudgmentFields({ facts, about, judgment, state, reported, put }: JudgmentFields) {
  const { t } = useTranslation('dossier');
  const { day } = useFormats();
  const options: ('accept' | 'stay')[] = reported === undefined ? ['stay'] : ['accept', 'stay'];
  return (
    <>
      <ChoiceField
        id="step-about"
        label={t('judge.about')}
        isRequired
        empty={t('choose')}
        value={about}
        options={facts
          .filter(({ isJudged }) => !isJudged)
          .map(({ step, fact, on, why }) => ({
            value: String(step),
            words: t('judge.fact', {
              fact: fact || String(step),
              day: on === undefined ? '' : day(on),
              why,
            }),
          }))}
        onChange={(next) => {
          put({ about: next, judgment: '' });
        }}
      />
      {about !== '' && (
        <Choices
          legend={t('judge.becomes')}
          options={options}
          chosen={judgment === '' ? undefined : judgment}
          choose={(next) => {
            put({ judgment: next });
          }}
          label={(next) =>
            next === 'stay'
              ? t('judge.stay', { state })
              : reported === state
                ? t('judge.count', { state })
                : t('judge.accept', { state: reported })
          }
        />
      )}
    </>
  );
}
