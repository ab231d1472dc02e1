import { useTranslation } from 'react-i18next';
import { MoneyFields } from '@/asset/form/MoneyFields';
import { ChoiceField, TextField } from '@/directory/Field';
import { Lines } from '@/lead/new/Lines';
import type { StepName } from '../measure';
import {
  bearers,
  blankEntry,
  type EntryDraft,
  entryKinds,
  isCost,
  longest,
  mostEntries,
} from './draft';
import '@/lead/new/new.css';

type EntryFieldsProps = {
  step: StepName;
  entries: EntryDraft[];
  currency: string | undefined;
  isNeeded: boolean;
  set: (entries: EntryDraft[]) => void;
};

/** What came to the asset or went from it. */
export function EntryFields({ step, entries, currency, isNeeded, set }: EntryFieldsProps) {
  const { t } = useTranslation('measure');
  const kinds = entryKinds[step] ?? [];
  return (
    <div className="seine-stack">
      <Lines
        lines={entries}
        blank={blankEntry(step, currency ?? entries[0]?.currency ?? '')}
        most={mostEntries}
        set={set}
        words={{
          legend: (number) => t('entry.number', { number }),
          remove: (number) => t('entry.remove', { number }),
          add: t(isNeeded ? 'entry.add' : 'entry.add.optional'),
        }}
      >
        {(entry, put, at) => (
          <>
            <ChoiceField
              id={`entry-${at}-kind`}
              label={t('entry.kind')}
              isRequired
              value={entry.kind}
              options={kinds.map((value) => ({ value, words: t(`entry.${value}`) }))}
              onChange={(kind) => {
                put({ kind: kind as EntryDraft['kind'] });
              }}
            />
            <MoneyFields
              id={`entry-${at}`}
              label={t('entry.amount')}
              isRequired
              amount={entry.amount}
              currency={entry.currency}
              fixed={currency}
              onChange={put}
            />
            {isCost(entry.kind) && (
              <ChoiceField
                id={`entry-${at}-bearer`}
                label={t('entry.bearer')}
                help={t('entry.bearer.help')}
                isRequired
                empty={t('choose')}
                value={entry.bearer}
                options={bearers.map((value) => ({ value, words: t(`bearer.${value}`) }))}
                onChange={(bearer) => {
                  put({ bearer: bearer as EntryDraft['bearer'] });
                }}
              />
            )}
            <TextField
              id={`entry-${at}-note`}
              label={t('entry.note')}
              maxLength={longest.note}
              value={entry.note}
              onChange={(note) => {
                put({ note });
              }}
            />
          </>
        )}
      </Lines>
    </div>
  );
}
