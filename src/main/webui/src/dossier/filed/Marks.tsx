import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

/** Whether a fact that raised an alarm was judged. */
export function Judged({
  isJudged,
  isCompact = false,
}: {
  isJudged: boolean;
  isCompact?: boolean;
}) {
  const { t } = useTranslation('dossier');
  return isJudged ? (
    <Label isCompact={isCompact} color="grey">
      {t('mark.judged')}
    </Label>
  ) : (
    <Label isCompact={isCompact} status="danger">
      {t('mark.alarm')}
    </Label>
  );
}

type Marks = { isFact: boolean; alarm: { settledBy?: unknown } | undefined };

/** What an entry of a record's history is: a step that was taken or a fact that was reported, and its alarm. */
export function Marks({ isFact, alarm }: Marks) {
  const { t } = useTranslation('dossier');
  return (
    <>
      <Label isCompact variant="outline" color={isFact ? 'teal' : 'blue'}>
        {t(isFact ? 'mark.fact' : 'mark.step')}
      </Label>
      {alarm && <Judged isCompact isJudged={alarm.settledBy !== undefined} />}
    </>
  );
}
