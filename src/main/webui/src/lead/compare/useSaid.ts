import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import type { Draft } from '../new/draft';
import { steps } from '../new/steps';
import { useAnswered } from '../new/steps/useAnswered';
import { useAddressees } from '../new/units';
import type { Said } from './differences';

/** All that a version says, in words, in the order of the questions. */
export function useSaid(draft: Draft, documents: Records['Document'][]): Said[] {
  const { t } = useTranslation('lead');
  const { size } = useFormats();
  const answered = useAnswered(draft, useAddressees().data ?? []);
  return [
    ...steps
      .flatMap((step) => answered(step))
      .map(({ step, term, value }) => ({ key: `${step} ${term}`, term, value })),
    {
      key: 'documents',
      term: t('part.documents'),
      value: documents.map(({ name, length }) => `${name} (${size(length)})`).join('\n'),
    },
  ];
}
