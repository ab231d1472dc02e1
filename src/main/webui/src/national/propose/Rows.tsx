import { Button } from '@patternfly/react-core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type RowsProps<T> = {
  /** What the rows are, as the legend of the group. */
  title: string;
  help?: string;
  /** What is wrong with one of them; read out. */
  fault?: string | undefined;
  rows: T[];
  most: number;
  /** A new row; none where no more can be added. */
  fresh: T | undefined;
  onChange: (rows: T[]) => void;
  children: (row: T, at: number, change: (row: T) => void) => ReactNode;
};

/** Rows of fields of which there may be none, one or many. */
export function Rows<T>({
  title,
  help,
  fault,
  rows,
  most,
  fresh,
  onChange,
  children,
}: RowsProps<T>) {
  const { t } = useTranslation('national');
  const add = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className="seine-national-rows">
      <legend className="pf-v6-c-form__label-text">{title}</legend>
      {help && <p className="seine-subtle">{help}</p>}
      {rows.map((row, at) => (
        <div key={at} className="seine-national-row">
          {children(row, at, (next) => {
            onChange(rows.with(at, next));
          })}
          <div>
            <Button
              variant="link"
              isInline
              aria-label={t('remove.of', { what: title, number: at + 1 })}
              onClick={() => {
                onChange(rows.toSpliced(at, 1));
                add.current?.focus();
              }}
            >
              {t('remove')}
            </Button>
          </div>
        </div>
      ))}
      {fault !== undefined && (
        <p role="alert" className="seine-national-fault">
          {fault}
        </p>
      )}
      <div>
        <Button
          ref={add}
          variant="secondary"
          isDisabled={rows.length >= most || fresh === undefined}
          aria-label={t('add.of', { what: title })}
          onClick={() => {
            if (fresh !== undefined) {
              onChange([...rows, fresh]);
            }
          }}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
}
