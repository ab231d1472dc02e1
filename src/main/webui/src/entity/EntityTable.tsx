import { Button, Content, Pagination, SearchInput } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocus } from '@/frame/focus';
import { useFormats } from '@/frame/formats';
import { type Model, type Property, schemaOf, useLabel } from './model';
import { OwnershipPicture } from './OwnershipPicture';
import { captionOf, type Entity, type EntitySet, namesOf, values } from './set';

type EntityTable = {
  set: EntitySet;
  model: Model;
  edit?: (entity: Entity) => void;
  remove?: (ids: string[]) => Promise<void>;
};

const PAGE = 20;

/** All entities, one a row; beside it the picture of who owns what. */
export function EntityTable({ set, model, edit, remove }: EntityTable) {
  const { t } = useTranslation('entity');
  const [sought, seek] = useState('');
  const [page, turn] = useState(1);
  const found = useMemo(() => {
    const text = sought.trim().toLowerCase();
    return text === ''
      ? set.entities
      : set.entities.filter((entity) => JSON.stringify(entity).toLowerCase().includes(text));
  }, [set.entities, sought]);
  const shown = found.slice((page - 1) * PAGE, page * PAGE);
  if (set.entities.length === 0) {
    return <Content component="p">{t('none')}</Content>;
  }
  return (
    <div className="seine-entities">
      {set.entities.length > PAGE && (
        <div className="seine-page-actions">
          <SearchInput
            aria-label={t('seek')}
            placeholder={t('seek')}
            resetButtonLabel={t('seek.clear')}
            value={sought}
            onChange={(_, text) => {
              seek(text);
              turn(1);
            }}
            onClear={() => {
              seek('');
            }}
          />
          <Pagination
            itemCount={found.length}
            perPage={PAGE}
            page={page}
            isCompact
            onSetPage={(_, to) => {
              turn(to);
            }}
            perPageOptions={[]}
            titles={{
              paginationAriaLabel: t('pages'),
              toPreviousPageAriaLabel: t('pages.before'),
              toNextPageAriaLabel: t('pages.next'),
            }}
          />
        </div>
      )}
      <Table aria-label={t('table')} variant="compact">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('column.type')}</Th>
            <Th modifier="wrap">{t('column.names')}</Th>
            <Th modifier="wrap">{t('column.facts')}</Th>
            {edit && <Th screenReaderText={t('column.steps')} />}
          </Tr>
        </Thead>
        <Tbody>
          {shown.map((entity) => (
            <Row
              key={entity.id}
              entity={entity}
              set={set}
              model={model}
              {...(edit && remove ? { edit, remove } : {})}
            />
          ))}
        </Tbody>
      </Table>
      <OwnershipPicture entities={found} model={model} />
    </div>
  );
}

type RowProps = { entity: Entity; set: EntitySet; model: Model } & Pick<
  EntityTable,
  'edit' | 'remove'
>;

function Row({ entity, set, model, edit, remove }: RowProps) {
  const { t } = useTranslation('entity');
  const label = useLabel();
  const [isSure, askAgain] = useState<boolean>();
  const sure = useFocus<HTMLButtonElement>(isSure === true);
  const asking = useFocus<HTMLButtonElement>(isSure === false);
  const schema = schemaOf(model, entity.schema);
  const isLink = schema?.edge !== undefined;
  const name = schema?.edge
    ? `${label(schema.label)}: ${[schema.edge.source, schema.edge.target]
        .flatMap((end) => values(entity, end))
        .map((end) => set.entities.find(({ id }) => id === end))
        .map((end) => (end ? captionOf(end) : ''))
        .join(', ')}`
    : captionOf(entity);
  return (
    <Tr>
      <Td dataLabel={t('column.type')}>{schema ? label(schema.label) : entity.schema}</Td>
      <Td dataLabel={t('column.names')}>
        {isLink ? (
          <Ends entity={entity} set={set} model={model} />
        ) : (
          <ul className="seine-names">
            {namesOf(entity).map((one) => (
              <li key={one} className="seine-written" dir="auto">
                {one}
              </li>
            ))}
          </ul>
        )}
      </Td>
      <Td dataLabel={t('column.facts')}>
        <Facts entity={entity} set={set} model={model} />
      </Td>
      {edit && remove && (
        <Td isActionCell>
          {isSure ? (
            <div className="seine-page-actions">
              <Button
                ref={sure}
                variant="danger"
                size="sm"
                onClick={() => void remove([entity.id])}
              >
                {t('remove.sure')}
              </Button>
              <Button
                variant="link"
                size="sm"
                onClick={() => {
                  askAgain(false);
                }}
              >
                {t('remove.not')}
              </Button>
            </div>
          ) : (
            <div className="seine-page-actions">
              <Button
                variant="link"
                isInline
                aria-label={t('edit.named', { name })}
                onClick={() => {
                  edit(entity);
                }}
              >
                {t('edit')}
              </Button>
              <Button
                ref={asking}
                variant="link"
                isInline
                isDanger
                aria-label={t('remove.named', { name })}
                onClick={() => {
                  askAgain(true);
                }}
              >
                {t('remove')}
              </Button>
            </div>
          )}
        </Td>
      )}
    </Tr>
  );
}

/** What a link links, in a sentence: the equal of an arrow in the picture. */
function Ends({ entity, set, model }: RowProps) {
  const label = useLabel();
  const edge = schemaOf(model, entity.schema)?.edge;
  if (!edge) {
    return null;
  }
  return (
    <>
      <Referred ids={values(entity, edge.source)} set={set} />{' '}
      <span className="seine-subtle">{label(edge.label)}</span>{' '}
      <Referred ids={values(entity, edge.target)} set={set} />
    </>
  );
}

function Referred({ ids, set }: { ids: string[]; set: EntitySet }) {
  return (
    <>
      {ids.map((id) => {
        const entity = set.entities.find((one) => one.id === id);
        return (
          <bdi key={id} className="seine-written">
            {entity ? captionOf(entity) : id}
          </bdi>
        );
      })}
    </>
  );
}

function Facts({ entity, set, model }: RowProps) {
  const label = useLabel();
  const schema = schemaOf(model, entity.schema);
  const offered = schema?.properties ?? [];
  const ends = schema?.edge ? [schema.edge.source, schema.edge.target] : [];
  const named = offered.filter(
    ({ name }) => !['name', 'alias', ...ends].includes(name) && values(entity, name).length > 0,
  );
  const others = Object.keys(entity.properties).filter(
    (name) => !offered.some((property) => property.name === name),
  );
  return (
    <dl className="seine-facts">
      {named.map((property) => (
        <div key={property.name}>
          <dt>{label(property.label)}</dt>
          <dd>
            {values(entity, property.name).map((value) => (
              <Value key={value} property={property} value={value} set={set} />
            ))}
          </dd>
        </div>
      ))}
      {others.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {values(entity, name).map((value) => (
              <span key={value} className="seine-written" dir="auto">
                {value}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ property, value, set }: { property: Property; value: string; set: EntitySet }) {
  const country = useCountry();
  const date = useDate();
  if (property.type === 'entity') {
    return <Referred ids={[value]} set={set} />;
  }
  return (
    <span className="seine-written" dir="auto">
      {property.type === 'country'
        ? country(value)
        : property.type === 'date'
          ? date(value)
          : value}
    </span>
  );
}

/** A date of the model, as far as it is known: a day, a month, or as it stands. */
function useDate() {
  const { day, month } = useFormats();
  return (value: string) => {
    if (Number.isNaN(Date.parse(value))) {
      return value;
    }
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
      return day(value);
    }
    return /^\d{4}-\d{2}$/.test(value) ? month(value) : value;
  };
}

/** The name of a country of the model; its code where there is none. */
export function useCountry() {
  const { country } = useFormats();
  return (code: string) => {
    try {
      return /^[a-z]{2}$/.test(code) ? country(code.toUpperCase()) : code;
    } catch {
      return code;
    }
  };
}
