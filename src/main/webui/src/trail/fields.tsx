import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  FormSelectOptionGroup,
  HelperText,
  HelperTextItem,
  Label,
  LabelGroup,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortId } from './words';

type FilledProps = { id: string; label: string; help?: string; children: ReactNode };

/** A field with its label and what to fill in. */
export function Filled({ id, label, help, children }: FilledProps) {
  return (
    <FormGroup label={label} fieldId={id}>
      {children}
      {help !== undefined && (
        <FormHelperText>
          <HelperText>
            <HelperTextItem>{help}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

type Option = { value: string; words: string };

type ChooseProps = {
  /** In place of a choice; "any" if left out. */
  empty?: string;
  id: string;
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  groups: { label?: string; options: Option[] }[];
};

/** A filter that is chosen from a list. A value that the list does not have is kept and shown. */
export function Choose({ id, label, empty, value = '', onChange, groups }: ChooseProps) {
  const { t } = useTranslation('trail');
  const known = groups.some(({ options }) => options.some((one) => one.value === value));
  return (
    <Filled id={id} label={label}>
      <FormSelect
        id={id}
        value={value}
        onChange={(_event, next) => {
          onChange(next);
        }}
      >
        <FormSelectOption value="" label={empty ?? t('any')} />
        {value !== '' && !known && <FormSelectOption value={value} label={shortId(value)} />}
        {groups.map((group, at) =>
          group.label === undefined ? (
            group.options.map((one) => (
              <FormSelectOption key={one.value} value={one.value} label={one.words} />
            ))
          ) : (
            <FormSelectOptionGroup key={at} label={group.label}>
              {group.options.map((one) => (
                <FormSelectOption key={one.value} value={one.value} label={one.words} />
              ))}
            </FormSelectOptionGroup>
          ),
        )}
      </FormSelect>
    </Filled>
  );
}

type ChooseSeveralProps = Pick<ChooseProps, 'id' | 'label' | 'groups'> & {
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** A filter of which any one fits: each choice adds one, each label takes one away. */
export function ChooseSeveral({ id, label, groups, chosen, onChange }: ChooseSeveralProps) {
  const { t } = useTranslation('trail');
  const words = new Map(
    groups.flatMap(({ options }) => options.map((one) => [one.value, one.words])),
  );
  return (
    <div>
      <Choose
        id={id}
        label={label}
        value=""
        empty={chosen.length === 0 ? t('any') : t('several.add')}
        onChange={(one) => {
          if (one !== '' && !chosen.includes(one)) {
            onChange([...chosen, one]);
          }
        }}
        groups={groups}
      />
      {chosen.length > 0 && (
        <LabelGroup
          className="seine-trail-chosen"
          aria-label={t('several.chosen', { filter: label })}
          numLabels={chosen.length}
        >
          {chosen.map((one) => (
            <Label
              key={one}
              variant="outline"
              closeBtnAriaLabel={t('several.remove', { choice: words.get(one) ?? one })}
              onClose={() => {
                onChange(chosen.filter((other) => other !== one));
              }}
            >
              {words.get(one) ?? one}
            </Label>
          ))}
        </LabelGroup>
      )}
    </div>
  );
}
