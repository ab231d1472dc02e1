import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { AnswerState, Consent } from './consent';
import '@/lead/lead.css';

const COLOURS: Record<AnswerState, 'grey' | 'blue' | 'green' | 'teal' | 'red' | 'purple'> = {
  NOT_ASKED: 'grey',
  WAITING: 'blue',
  GRANTED: 'green',
  PARTLY_GRANTED: 'teal',
  REFUSED: 'red',
  UNABLE: 'purple',
};

/** What one of those who must consent answered: the word, and a colour beside it. */
export function AnswerLabel({ state }: { state: AnswerState }) {
  const { t } = useTranslation('consent');
  return (
    <Label className="seine-state" color={COLOURS[state]}>
      {t(`answer.${state}`)}
    </Label>
  );
}

const QUESTION_COLOURS = { OPEN: 'blue', ANSWERED: 'green', WITHDRAWN: 'grey' } as const;

/** Where a question stands as a whole. */
export function QuestionLabel({ state }: Pick<Consent, 'state'>) {
  const { t } = useTranslation('consent');
  return (
    <Label className="seine-state" color={QUESTION_COLOURS[state]}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** The answer came after the last day; it counts. */
export function LateLabel() {
  const { t } = useTranslation('consent');
  return (
    <Label color="orange" variant="outline">
      {t('late')}
    </Label>
  );
}
