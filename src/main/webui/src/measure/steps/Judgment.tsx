import { useTranslation } from 'react-i18next';
import { JudgmentFields } from '@/dossier/filed/JudgmentFields';
import type { Measure } from '../measure';
import { useFacts } from '../sheet/facts';
import { reportedBy } from './judging';
import type { FieldsProps } from './Fields';

type Judgment = { measure: Measure } & Pick<FieldsProps, 'draft' | 'put'>;

/** Which fact is judged, and what becomes of the measure. */
export function Judgment({ measure, draft, put }: Judgment) {
  const { t } = useTranslation('measure');
  const factsOf = useFacts();
  const reported = reportedBy(measure, draft.about);
  return (
    <JudgmentFields
      facts={factsOf(measure)}
      about={draft.about}
      judgment={draft.judgment}
      state={t(`state.${measure.state}`)}
      reported={reported ? t(`state.${reported}`) : undefined}
      put={put}
    />
  );
}
