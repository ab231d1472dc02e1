import { Checkbox } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MoneyFields } from '@/asset/form/MoneyFields';
import { ChoiceField, TextField } from '@/directory/Field';
import { WarrantField } from '@/dossier/filed/WarrantField';
import { Written } from '@/lead/new/Written';
import type { Measure, StepName } from '../measure';
import { table } from '../table';
import { ClaimFields } from './ClaimFields';
import { type Asked, causes, type Draft, longest } from './draft';
import { EntryFields } from './EntryFields';
import { ByTheRules } from './ByTheRules';
import { Judgment } from './Judgment';

export type FieldsProps = {
  step: StepName;
  /** The measure that it is taken on; none yet where it begins one. */
  measure: Measure | undefined;
  dossier: string;
  /** The State that executes it, where no measure says so yet. */
  executing?: string | undefined;
  /** The currency of the entries so far: there is no other in one measure. */
  currency: string | undefined;
  draft: Draft;
  put: (change: Partial<Draft>) => void;
};

/** The field, or the fields, of one member of a step. */
export function Fields({ asked, ...props }: FieldsProps & { asked: Asked }): ReactNode {
  const { t } = useTranslation('measure');
  const { step, draft, put, measure, dossier, executing, currency } = props;
  const { member, isNeeded } = asked;
  switch (member) {
    case 'judgment':
      return measure && <Judgment measure={measure} draft={draft} put={put} />;
    case 'warrant':
      return <WarrantField dossier={dossier} warrant={draft.warrant} put={put} />;
    case 'cause':
      return (
        <ChoiceField
          id="step-cause"
          label={t('field.cause')}
          isRequired
          empty={t('choose')}
          value={draft.cause}
          options={causes.map((value) => ({ value, words: t(`cause.${value}`) }))}
          onChange={(cause) => {
            put({ cause: cause as Draft['cause'] });
          }}
        />
      );
    case 'claim':
      return <ClaimFields step={step} measure={measure} draft={draft} put={put} />;
    case 'reference':
      return (
        <TextField
          id="step-reference"
          label={t('field.reference')}
          help={t(table[step].fact ? 'field.reference.national' : 'field.reference.court')}
          isRequired={isNeeded}
          maxLength={longest.reference}
          value={draft.reference}
          onChange={(reference) => {
            put({ reference });
          }}
        />
      );
    case 'term':
      return (
        <TermFields
          draft={draft}
          put={put}
          isNeeded={isNeeded}
          state={measure?.executing ?? executing}
        />
      );
    case 'money':
      return (
        <EntryFields
          step={step}
          entries={draft.entries}
          currency={currency}
          isNeeded={isNeeded}
          set={(entries) => {
            put({ entries });
          }}
        />
      );
    case 'sum':
      return (
        <MoneyFields
          id="step-sum"
          label={t('field.sum')}
          isRequired
          amount={draft.amount}
          currency={draft.currency}
          onChange={put}
        />
      );
    case 'reviewOn':
      return (
        <TextField
          id="step-review"
          label={t('field.reviewOn')}
          help={t('field.reviewOn.help')}
          type="date"
          isRequired
          value={draft.reviewOn}
          onChange={(reviewOn) => {
            put({ reviewOn });
          }}
        />
      );
    case 'reason':
      return (
        <Written
          label={t(table[step].fact ? 'field.ownWords' : 'field.reason')}
          value={draft.reason}
          write={(reason) => {
            put({ reason });
          }}
          longest={longest.reason}
          rows={3}
          isNeeded={isNeeded}
        />
      );
  }
}

type TermFieldsProps = Pick<FieldsProps, 'draft' | 'put'> & {
  state: string | undefined;
  isNeeded: boolean;
};

function TermFields({ draft, put, state, isNeeded }: TermFieldsProps) {
  const { t } = useTranslation('measure');
  const isTurned = draft.from !== '' && draft.until !== '' && draft.until < draft.from;
  return (
    <>
      <TextField
        id="step-from"
        label={t('field.from')}
        type="date"
        isRequired={isNeeded}
        value={draft.from}
        onChange={(from) => {
          put({ from });
        }}
      />
      {!draft.isOpenEnded && (
        <TextField
          id="step-until"
          label={t('field.until')}
          help={t('field.until.help')}
          type="date"
          isRequired={isNeeded}
          value={draft.until}
          fault={isTurned ? t('fault.until') : undefined}
          onChange={(until) => {
            put({ until });
          }}
        />
      )}
      {state !== undefined && isDay(draft.from) && (
        <ByTheRules
          state={state}
          from={draft.from}
          take={(until) => {
            put({ until });
          }}
        />
      )}
      <Checkbox
        id="step-open"
        label={t('field.openEnded')}
        isChecked={draft.isOpenEnded}
        onChange={(_event, isOpenEnded) => {
          put({ isOpenEnded });
        }}
      />
    </>
  );
}

const isDay = (typed: string) => /^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(typed);
