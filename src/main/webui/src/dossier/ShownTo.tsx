import { useTranslation } from 'react-i18next';
import { useNames } from './sides';

/** Who beside the Court is shown something. */
export function ShownTo({ participants }: { participants: string[] }) {
  const { t } = useTranslation('dossier');
  const names = useNames();
  return participants.length === 0
    ? t('shownTo.nobody')
    : participants.map((one) => (
        <div key={one} className="seine-written">
          {names.participant(one)}
        </div>
      ));
}
