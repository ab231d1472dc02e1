import { useTranslation } from 'react-i18next';

const OWN_LAW = 'law of the executing State';

/** Articles and rules, which the portal cites in English, as the language of the pages cites them. */
export function useCited() {
  const { t } = useTranslation('frame');
  return (article: string) =>
    article === OWN_LAW
      ? t('cite.ownLaw')
      : article
          .replaceAll(/\((\w+)\)/g, (_, of: string) => t('cite.paragraph', { of }))
          .replaceAll(/\bArt\./g, t('cite.article'))
          .replaceAll(/\bRules\b/g, t('cite.rules'))
          .replaceAll(/\bRule\b/g, t('cite.rule'));
}
