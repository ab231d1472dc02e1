import {
  Button,
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCountry } from './EntityTable';
import { type Model, type Property, schemaOf, useLabel } from './model';
import { captionOf, type Entity } from './set';

type FieldProps = {
  model: Model;
  property: Property;
  values: string[];
  entities: Entity[];
  write: (values: string[]) => void;
  /** What is wrong with a value, in words; '' if nothing is. */
  faultOf: (value: string, place: number) => string;
};

/** Of these there is often more than one: names in several scripts stand side by side. */
const SEVERAL = ['name', 'country', 'phone', 'email', 'address', 'url'];

/** The values of one property. */
export function ValueField({ model, property, values, entities, write, faultOf }: FieldProps) {
  const { t } = useTranslation('entity');
  const label = useLabel();
  const id = useId();
  const shown = values.length === 0 ? [''] : values;
  const name = label(property.label);
  const [wanted, want] = useState<string>();
  useEffect(() => {
    if (wanted !== undefined) {
      document.getElementById(wanted)?.focus();
    }
  }, [wanted]);
  return (
    <FormGroup label={name} fieldId={`${id}-0`} isRequired={property.required}>
      <div className="seine-values">
        {shown.map((value, place) => {
          const fault = faultOf(value, place);
          const help = `${id}-${place}-help`;
          return (
            <div key={place}>
              <Control
                id={`${id}-${place}`}
                model={model}
                property={property}
                entities={entities}
                value={value}
                isWrong={fault !== ''}
                describedBy={help}
                name={place === 0 ? name : t('form.another.named', { name, number: place + 1 })}
                write={(typed) => {
                  write(shown.map((one, at) => (at === place ? typed : one)));
                }}
              />
              <FormHelperText>
                <HelperText id={help} isLiveRegion>
                  {fault !== '' && <HelperTextItem variant="error">{fault}</HelperTextItem>}
                </HelperText>
              </FormHelperText>
            </div>
          );
        })}
      </div>
      {SEVERAL.includes(property.type) && (
        <Button
          variant="link"
          isInline
          isDisabled={shown.at(-1) === ''}
          onClick={() => {
            write([...shown, '']);
            want(`${id}-${shown.length}`);
          }}
        >
          {property.type === 'name' ? t('form.otherScript', { name }) : t('form.another', { name })}
        </Button>
      )}
    </FormGroup>
  );
}

type ControlProps = {
  id: string;
  model: Model;
  property: Property;
  entities: Entity[];
  value: string;
  isWrong: boolean;
  describedBy: string;
  name: string;
  write: (typed: string) => void;
};

function Control({
  id,
  model,
  property,
  entities,
  value,
  isWrong,
  describedBy,
  name,
  write,
}: ControlProps) {
  const { t } = useTranslation('entity');
  const country = useCountry();
  // A field of one line would drop the ends of lines.
  const [isLong] = useState(property.type === 'text' || value.includes('\n'));
  const options = optionsOf(model, property, entities, value);
  const shared = {
    id,
    value,
    'aria-label': name,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy,
    validated: isWrong ? ('error' as const) : ('default' as const),
    isRequired: property.required,
    onChange: (_: unknown, typed: string) => {
      write(typed);
    },
  };
  if (options) {
    const word = (option: string, caption: string) => {
      if (property.type === 'country') {
        return country(option);
      }
      return property.type === 'gender' ? t(`gender.${option as 'other'}`) : caption;
    };
    return (
      <FormSelect {...shared}>
        <FormSelectOption value="" label={t('form.choose')} />
        {options.map(([option, caption]) => (
          <FormSelectOption key={option} value={option} label={word(option, caption)} />
        ))}
      </FormSelect>
    );
  }
  return isLong ? (
    <TextArea {...shared} dir="auto" rows={3} resizeOrientation="vertical" />
  ) : (
    <TextInput
      {...shared}
      type="text"
      dir="auto"
      autoComplete="off"
      {...(property.type === 'date' ? { placeholder: '2019-03-29' } : {})}
    />
  );
}

/** What a value is chosen from; null where it is written. */
function optionsOf(
  model: Model,
  { type, range }: Property,
  entities: Entity[],
  value: string,
): [string, string][] | null {
  switch (type) {
    case 'country':
      return model.countries.map((code) => [code, code]);
    case 'gender':
      return model.genders.map((one) => [one, one]);
    case 'entity': {
      const fitting = entities.filter(
        (entity) =>
          entity.id === value || schemaOf(model, entity.schema)?.kinds.includes(range) === true,
      );
      return fitting.map((entity) => [entity.id, captionOf(entity)]);
    }
    default:
      return null;
  }
}
