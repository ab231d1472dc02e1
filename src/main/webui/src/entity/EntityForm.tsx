import {
  Alert,
  Button,
  FormGroup,
  FormSelect,
  FormSelectOption,
  FormSelectOptionGroup,
} from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocus } from '@/frame/focus';
import { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';
import { faultOf, type Values } from './check';
import { groups, type Model, type Property, schemaOf, useLabel } from './model';
import { type Entity, type Fault, newId } from './set';
import { ValueField } from './ValueField';

type FormProps = {
  model: Model;
  entities: Entity[];
  /** What is changed; null for a new one. */
  entity: Entity | null;
  /** Rejects with the Refusal. */
  save: (entity: Entity) => Promise<void>;
  close: () => void;
};

/** One entity, property by property; says what is wrong while one types. The portal decides. */
export function EntityForm({ model, entities, entity, save, close }: FormProps) {
  const { t, i18n } = useTranslation('entity');
  const label = useLabel();
  const id = useId();
  const [name, choose] = useState(entity?.schema ?? '');
  const [all, setAll] = useState<Values>(entity?.properties ?? {});
  const [ownId] = useState(entity?.id ?? newId);
  const [isGoing, going] = useState(false);
  const [isTried, tried] = useState(false);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const heading = useFocus<HTMLHeadingElement>();
  const schema = schemaOf(model, name);
  const told = ((refusal?.problem['faults'] ?? []) as Fault[]).filter(({ line }) => line <= 1);
  const keyOf = (property: Property, value: string) => faultOf(model, name, property, value, all);
  const lacks = (property: Property) =>
    property.required && (all[property.name] ?? []).every((value) => value.trim() === '');
  const isWrong =
    schema?.properties.some(
      (property) =>
        lacks(property) ||
        (all[property.name] ?? []).some((value) => keyOf(property, value) !== ''),
    ) ?? true;
  const send = async () => {
    tried(true);
    refuse(null);
    if (isWrong || !schema) {
      return;
    }
    going(true);
    const properties = Object.fromEntries(
      Object.entries(all)
        .map(([property, values]) => [property, values.filter((value) => value !== '')] as const)
        .filter(([, values]) => values.length > 0),
    );
    try {
      await save({ ...entity, id: ownId, schema: name, properties });
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
      going(false);
    }
  };
  return (
    <section className="seine-stack seine-entity-form" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {entity ? t('form.change') : t('form.new')}
      </h3>
      <FormGroup label={t('form.type')} fieldId={`${id}-type`} isRequired>
        <FormSelect
          id={`${id}-type`}
          value={name}
          isDisabled={entity !== null}
          onChange={(_, chosen) => {
            choose(chosen);
          }}
        >
          <FormSelectOption value="" label={t('form.type.choose')} isPlaceholder />
          {groups.map((group) => (
            <FormSelectOptionGroup key={group} label={t(`group.${group}`)}>
              {model.schemata
                .filter((one) => one.group === group)
                .map((one) => (
                  <FormSelectOption key={one.name} value={one.name} label={label(one.label)} />
                ))}
            </FormSelectOptionGroup>
          ))}
        </FormSelect>
      </FormGroup>
      {schema?.properties.map((property) => (
        <ValueField
          key={`${name} ${property.name}`}
          model={model}
          property={property}
          values={all[property.name] ?? []}
          entities={entities.filter((one) => one.id !== ownId)}
          write={(values) => {
            setAll((before) => ({ ...before, [property.name]: values }));
          }}
          faultOf={(value, place) => {
            const key = keyOf(property, value);
            const found =
              told.find(({ pointer }) =>
                [`/properties/${property.name}/${place}`, `/properties/${property.name}`].includes(
                  pointer,
                ),
              ) ?? null;
            const words =
              key !== ''
                ? model.expectations[key]
                : isTried && lacks(property)
                  ? model.expectations['property.required']
                  : found;
            return words ? label(words) : '';
          }}
        />
      ))}
      {refusal && <ProblemNote refusal={refusal} />}
      {told
        .filter(({ pointer }) => !pointer.startsWith('/properties/'))
        .map((fault) => (
          <Alert
            key={fault.pointer + fault.key}
            isInline
            variant="warning"
            component="p"
            title={i18n.language === 'fr' ? fault.fr : fault.en}
          />
        ))}
      <div role="status">
        {isTried && isWrong && schema && (
          <Alert isInline variant="warning" component="p" title={t('form.wrong')} />
        )}
      </div>
      <div className="seine-page-actions">
        <Button
          isLoading={isGoing}
          isDisabled={!schema}
          isAriaDisabled={isGoing}
          onClick={() => void send()}
        >
          {t('form.save')}
        </Button>
        <Button variant="secondary" isAriaDisabled={isGoing} onClick={close}>
          {t('form.close')}
        </Button>
      </div>
    </section>
  );
}
