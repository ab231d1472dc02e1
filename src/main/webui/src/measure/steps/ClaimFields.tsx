import { useTranslation } from 'react-i18next';
import { MoneyFields } from '@/asset/form/MoneyFields';
import { isolated } from '@/directory/isolated';
import { ChoiceField, TextField } from '@/directory/Field';
import { useFormats } from '@/frame/formats';
import { Written } from '@/lead/new/Written';
import { openClaims } from '../measure';
import { claimantOf } from '../sheet/Told';
import { type Draft, longest, outcomes } from './draft';
import type { FieldsProps } from './Fields';

type ClaimFieldsProps = Pick<FieldsProps, 'step' | 'measure' | 'draft' | 'put'>;

/** A third party's claim, as it is opened or decided. */
export function ClaimFields({ step, measure, draft, put }: ClaimFieldsProps) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const amount = (
    <MoneyFields
      id="step-claim"
      label={t(step === 'CLAIM_OPENED' ? 'claim.amount' : 'claim.upheld')}
      amount={draft.amount}
      currency={draft.currency}
      onChange={put}
    />
  );
  if (step === 'CLAIM_OPENED') {
    return (
      <>
        <TextField
          id="step-claimant"
          label={t('claimant')}
          isRequired
          maxLength={longest.claimant}
          value={draft.claimant}
          onChange={(claimant) => {
            put({ claimant });
          }}
        />
        <Written
          label={t('claim.grounds')}
          value={draft.grounds}
          write={(grounds) => {
            put({ grounds });
          }}
          longest={longest.reason}
          rows={2}
        />
        {amount}
      </>
    );
  }
  const open = measure ? openClaims(measure) : [];
  return (
    <>
      <ChoiceField
        id="step-claim-id"
        label={t('claim.which')}
        isRequired
        empty={t('choose')}
        value={draft.claim}
        options={[
          ...open.map(({ id, openedOn }) => ({
            value: id,
            words: t('claim.of', {
              claimant: isolated((measure && claimantOf(measure, id)) ?? t('claimant.unknown')),
              day: day(openedOn),
            }),
          })),
          ...(open.length === 0 ? [{ value: UNKNOWN, words: t('claim.unknown') }] : []),
        ]}
        onChange={(claim) => {
          put({ claim });
        }}
      />
      <ChoiceField
        id="step-outcome"
        label={t('claim.outcome')}
        isRequired
        empty={t('choose')}
        value={draft.outcome}
        options={outcomes.map((value) => ({ value, words: t(`outcome.${value}`) }))}
        onChange={(outcome) => {
          put({ outcome: outcome as Draft['outcome'] });
        }}
      />
      {amount}
    </>
  );
}

/** A claim that the portal was never told of: its decision is recorded, and raises an alarm. */
const UNKNOWN = crypto.randomUUID();
