import { useTranslation } from 'react-i18next';
import { useCited } from '@/frame/cited';
import { useFormats } from '@/frame/formats';
import { articles } from '../articles';
import type { Done } from '../request';
import { ConditionList } from './Conditions';

/** What a step told, each part in a line of its own; what members wrote stays as they wrote it. */
export function Told({ done }: { done: Done }) {
  const { t } = useTranslation('request');
  const { day, languageName: language } = useFormats();
  const cited = useCited();
  const { told } = done;
  return (
    <>
      {told.reference && (
        <p>
          {t('told.reference')} <bdi className="seine-written">{told.reference}</bdi>
        </p>
      )}
      {told.matter && (
        <p>
          {t(`matter.${told.matter}`)} ({cited(articles[told.matter])})
        </p>
      )}
      {told.ground && (
        <p>
          {t(`ground.${told.ground}`)} ({cited(articles[told.ground])})
        </p>
      )}
      {told.confirmBy && <p>{t('told.confirmBy', { day: day(told.confirmBy) })}</p>}
      {told.answerBy && <p>{t('told.answerBy', { day: day(told.answerBy) })}</p>}
      {told.until && <p>{t('told.until', { day: day(told.until) })}</p>}
      {told.language && <p>{t('told.language', { language: language(told.language) })}</p>}
      {told.conditions && <ConditionList conditions={told.conditions} />}
      {told.consentOfState && (
        <p>
          {t('told.consent')} <bdi className="seine-written">{told.consentOfState}</bdi>
        </p>
      )}
      {told.documents?.map(({ id, kind, name }) => (
        <p key={id}>
          {t(`kind.${kind}`)} · <bdi className="seine-written">{name}</bdi>
        </p>
      ))}
      {told.about !== undefined && (
        <p>
          {told.becomes
            ? t('told.accepted', { state: t(`state.${told.becomes}`) })
            : t('told.stays')}
        </p>
      )}
      {told.reason && (
        <p className="seine-written" dir="auto">
          {told.reason}
        </p>
      )}
    </>
  );
}
