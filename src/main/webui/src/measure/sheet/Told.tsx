import { useTranslation } from 'react-i18next';
import { useMoney } from '@/asset/money';
import { useFormats } from '@/frame/formats';
import type { Measure, StepDone } from '../measure';

type ToldProps = { measure: Measure; done: StepDone };

/** What a step told, each part in a line of its own; what members wrote stays as they wrote it. */
export function Told({ measure, done }: ToldProps) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const { money } = useMoney();
  const { told } = done;
  const claim = told.claim && claimantOf(measure, told.claim.id);
  return (
    <>
      {told.reference && (
        <p>
          {t('told.reference')} <bdi className="seine-written">{told.reference}</bdi>
        </p>
      )}
      {told.term && (
        <p>
          {told.term.until
            ? t('told.term', { from: day(told.term.from), until: day(told.term.until) })
            : t('told.openTerm', { from: day(told.term.from) })}
        </p>
      )}
      {told.cause && <p>{t(`cause.${told.cause}`)}</p>}
      {told.reviewOn && <p>{t('told.reviewOn', { day: day(told.reviewOn) })}</p>}
      {told.claim && (
        <p>
          {t('told.claimant')} <bdi className="seine-written">{claim ?? t('claimant.unknown')}</bdi>
          {told.claim.outcome && ` · ${t(`outcome.${told.claim.outcome}`)}`}
          {told.claim.amount && ` · ${money(told.claim.amount)}`}
        </p>
      )}
      {told.claim?.grounds && <p className="seine-written">{told.claim.grounds}</p>}
      {told.money?.map((entry, at) => (
        <p key={at}>
          {t(`entry.${entry.kind}`)} {money(entry.money)}
          {entry.bearer && ` · ${t(`bearer.${entry.bearer}`)}`}
        </p>
      ))}
      {told.sum && (
        <p>
          {t('told.sum')} {money(told.sum)}
        </p>
      )}
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

/** Who opened this claim; undefined for one that was never opened here. */
export function claimantOf(measure: Measure, id: string): string | undefined {
  return measure.history
    .map(({ told }) => told)
    .find(({ step, claim }) => step === 'CLAIM_OPENED' && claim?.id === id)?.claim?.claimant;
}
