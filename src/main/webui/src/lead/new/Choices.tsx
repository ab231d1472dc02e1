import { Radio } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';

type Choices<T extends string | number> = {
  legend: ReactNode;
  options: readonly T[];
  chosen: T | undefined;
  choose: (option: T) => void;
  label: (option: T) => string;
  /** One sentence about an option. */
  what?: (option: T) => string;
};

/** One question with one answer; nothing is chosen beforehand. */
export function Choices<T extends string | number>({
  legend,
  options,
  chosen,
  choose,
  label,
  what,
}: Choices<T>) {
  const name = useId();
  return (
    <fieldset className="seine-choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <Radio
          key={option}
          id={`${name}-${option}`}
          name={name}
          label={label(option)}
          {...(what ? { description: what(option) } : {})}
          isChecked={chosen === option}
          onChange={() => {
            choose(option);
          }}
        />
      ))}
    </fieldset>
  );
}
