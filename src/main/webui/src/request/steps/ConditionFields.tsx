import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { Written } from '@/lead/new/Written';
import type { Condition, ConditionKind } from '../request';
import type { Draft } from './draft';

const kinds = [
  'CONFIDENTIAL',
  'NOT_AS_EVIDENCE',
  'ONLY_IN_THIS_CASE',
  'SOURCE_NOT_NAMED',
  'RETURN_OR_DESTROY',
  'OTHER',
] as const satisfies ConditionKind[];
const MOST = 20;

type ConditionFields = { draft: Draft; put: (change: Partial<Draft>) => void };

/** The conditions under which a State assists (Art. 93(5)): a code, and its own words. */
export function ConditionFields({ draft: { conditions }, put }: ConditionFields) {
  const { t } = useTranslation('request');
  const change = (at: number, next: Condition) => {
    put({ conditions: conditions.map((one, place) => (place === at ? next : one)) });
  };
  return (
    <>
      {conditions.map((one, at) => (
        <fieldset key={at} className="seine-choices seine-stack">
          <legend>{t('condition.number', { number: at + 1 })}</legend>
          <ChoiceField
            id={`condition-${at}`}
            label={t('condition.kind')}
            isRequired
            value={one.kind}
            options={kinds.map((value) => ({ value, words: t(`condition.${value}`) }))}
            onChange={(kind) => {
              change(at, { ...one, kind: kind as ConditionKind });
            }}
          />
          <Written
            label={t('condition.words')}
            value={one.words}
            write={(words) => {
              change(at, { ...one, words });
            }}
            longest={2000}
            rows={2}
          />
          <TextField
            id={`condition-by-${at}`}
            label={t('condition.day')}
            type="date"
            value={one.by ?? ''}
            onChange={(by) => {
              change(at, { ...one, by });
            }}
          />
          <Button
            variant="link"
            isInline
            onClick={() => {
              put({ conditions: conditions.filter((_, place) => place !== at) });
            }}
          >
            {t('condition.remove', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      {conditions.length < MOST && (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              put({ conditions: [...conditions, { kind: 'CONFIDENTIAL' }] });
            }}
          >
            {t('condition.add')}
          </Button>
        </div>
      )}
    </>
  );
}
