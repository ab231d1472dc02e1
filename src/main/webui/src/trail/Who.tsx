import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { shortId } from './words';

/** Who acted, as far as the trail tells this reader. */
export function Who({ entry }: { entry: Records['TrailEntry'] }) {
  const { t } = useTranslation('trail');
  const { member, memberName, role } = entry;
  if (memberName) {
    return <span className="seine-written">{memberName}</span>;
  }
  if (member) {
    return <>{t('who.pseudonym', { id: shortId(member) })}</>;
  }
  if (role === 'portal') {
    return <>{t('who.portal')}</>;
  }
  return <>{role === null ? t('who.hidden') : t('who.nobody')}</>;
}
