import { Button } from '@patternfly/react-core';
import PlusCircleIcon from '@patternfly/react-icons/dist/esm/icons/plus-circle-icon';
import { type ReactNode, useEffect, useId, useState } from 'react';

type Lines<T> = {
  lines: T[];
  /** What a further line begins as. */
  blank: T;
  most: number;
  set: (lines: T[]) => void;
  words: {
    legend: (number: number) => string;
    remove: (number: number) => string;
    add: string;
  };
  /** The fields of one line. */
  children: (line: T, put: (change: Partial<T>) => void, index: number) => ReactNode;
};

/** A list that is written line by line: each can be changed and taken away, and one added. */
export function Lines<T extends object>({ lines, blank, most, set, words, children }: Lines<T>) {
  const id = useId();
  const [wanted, want] = useState<{ place: string }>();
  useEffect(() => {
    // A new line takes the focus; where one went, what adds another does.
    if (wanted) {
      document.getElementById(wanted.place)?.focus();
    }
  }, [wanted]);
  return (
    <>
      {lines.map((line, index) => (
        <fieldset key={index} className="seine-line">
          <legend id={`${id}-${index}`} tabIndex={-1}>
            {words.legend(index + 1)}
          </legend>
          {children(
            line,
            (change) => {
              set(lines.map((one, at) => (at === index ? { ...one, ...change } : one)));
            },
            index,
          )}
          <Button
            variant="link"
            isDanger
            isInline
            onClick={() => {
              set(lines.filter((_, at) => at !== index));
              want({ place: `${id}-add` });
            }}
          >
            {words.remove(index + 1)}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          id={`${id}-add`}
          variant="secondary"
          icon={<PlusCircleIcon />}
          isDisabled={lines.length >= most}
          onClick={() => {
            set([...lines, blank]);
            want({ place: `${id}-${lines.length}` });
          }}
        >
          {words.add}
        </Button>
      </div>
    </>
  );
}
