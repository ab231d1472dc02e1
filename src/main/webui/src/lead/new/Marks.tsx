import { Checkbox } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';

type Marks<T extends string> = {
  legend: ReactNode;
  options: readonly T[];
  chosen: readonly T[];
  choose: (chosen: T[]) => void;
  label: (option: T) => string;
  what?: (option: T) => string;
  isDisabled?: (option: T) => boolean;
};

/** One question with several answers. */
export function Marks<T extends string>({
  legend,
  options,
  chosen,
  choose,
  label,
  what,
  isDisabled,
}: Marks<T>) {
  const name = useId();
  return (
    <fieldset className="seine-choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <Checkbox
          key={option}
          id={`${name}-${option}`}
          label={label(option)}
          {...(what ? { description: what(option) } : {})}
          isDisabled={isDisabled?.(option) ?? false}
          isChecked={chosen.includes(option)}
          onChange={(_, isOn) => {
            choose(isOn ? [...chosen, option] : chosen.filter((one) => one !== option));
          }}
        />
      ))}
    </fieldset>
  );
}
