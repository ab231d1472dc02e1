import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import { Later } from './Later';

/** A thin line while the next page is on its way. */
export function Progress() {
  const { t } = useTranslation('frame');
  return useNavigation().state === 'loading' ? (
    <Later>
      <div className="seine-progress" role="progressbar" aria-label={t('waiting')} />
    </Later>
  ) : null;
}
