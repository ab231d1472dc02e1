import { Button, Checkbox } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import type { Asked } from './asked';
import './filter.css';

/** What narrows a list, above it, with a way back to all. It is not printed. */
export function Filter({ asked, children }: { asked: Asked; children: ReactNode }) {
  const { t } = useTranslation('frame');
  return (
    <div className="seine-filter seine-screen-only" role="search" aria-label={t('filter')}>
      {children}
      <Button variant="secondary" isDisabled={!asked.isAny} onClick={asked.clear}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}

/** One of several values, or all. */
export function ChoiceFilter({
  asked,
  name,
  label,
  options,
}: {
  asked: Asked;
  /** In the address. */
  name: string;
  label: string;
  options: { value: string; words: string }[];
}) {
  const { t } = useTranslation('frame');
  return (
    <ChoiceField
      id={`filter-${name}`}
      label={label}
      empty={t('filter.all')}
      value={asked.value(name)}
      options={options}
      onChange={(next) => {
        asked.put(name, next);
      }}
    />
  );
}

type Several<N extends string> = {
  asked: Asked;
  /** In the address. */
  names: readonly N[];
  label: (name: N) => string;
};

/** Days from which or until which. */
export function DayFilters<N extends string>({ asked, names, label }: Several<N>) {
  return names.map((name) => (
    <TextField
      key={name}
      id={`filter-${name}`}
      label={label(name)}
      type="date"
      value={asked.value(name)}
      onChange={(next) => {
        asked.put(name, next);
      }}
    />
  ));
}

/** Only those of which something is true. */
export function MarkFilters<N extends string>({ asked, names, label }: Several<N>) {
  return (
    <div className="seine-filter-marks">
      {names.map((name) => (
        <Checkbox
          key={name}
          id={`filter-${name}`}
          label={label(name)}
          isChecked={asked.is(name) === true}
          onChange={(_event, isOn) => {
            asked.put(name, isOn ? 'true' : '');
          }}
        />
      ))}
    </div>
  );
}
