import { useTranslation } from 'react-i18next';
import { JudgmentFields } from '@/dossier/filed/JudgmentFields';
import type { Request } from '../request';
import { useFacts } from '../sheet/facts';
import type { FieldsProps } from './Fields';
import { reportedBy } from './draft';

type Judgment = { request: Request } & Pick<FieldsProps, 'draft' | 'put'>;

/** Which fact is judged, and what becomes of the request. */
export function Judgment({ request, draft, put }: Judgment) {
  const { t } = useTranslation('request');
  const factsOf = useFacts();
  const reported = reportedBy(request, draft.about);
  return (
    <JudgmentFields
      facts={factsOf(request)}
      about={draft.about}
      judgment={draft.judgment}
      state={t(`state.${request.state}`)}
      reported={reported ? t(`state.${reported}`) : undefined}
      put={put}
    />
  );
}
