import { Alert, Button, Content } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { answerOf, callFor } from '@/frame/call';
import { useFocus } from '@/frame/focus';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { EntityForm } from './EntityForm';
import { EntityTable } from './EntityTable';
import { ImportFile } from './ImportFile';
import { type Model, useModel } from './model';
import {
  type Change,
  changeSet,
  type Entity,
  type EntitySet,
  openSet,
  setKey,
  useSet,
  type Where,
} from './set';
import './entity.css';

type Entities = Where & {
  /** Whether they may be changed here. */
  canChange?: boolean;
  /** Told of the set whenever it is shown anew. */
  onSet?: (set: EntitySet) => void;
};

/** The entities of a lead: a table, the picture beside it, and where they may be changed, a form. */
export function Entities({ canChange = false, onSet, ...where }: Entities) {
  const set = useSet(where);
  const model = useModel();
  const { data } = set;
  useEffect(() => {
    if (data) {
      onSet?.(data);
    }
  }, [data, onSet]);
  return (
    <Awaiting answer={model}>
      {(known) => (
        <Awaiting answer={set}>
          {(found) =>
            canChange ? (
              <Changing where={where} set={found} model={known} />
            ) : (
              <EntityTable set={found} model={known} />
            )
          }
        </Awaiting>
      )}
    </Awaiting>
  );
}

type Changing = { where: Where; set: EntitySet; model: Model };
type Doing = { form: Entity | null } | 'import' | null;

function Changing({ where, set, model }: Changing) {
  const { t } = useTranslation('entity');
  const [doing, go] = useState<Doing>(null);
  const [done, tell] = useState('');
  const [refusal, refuse] = useState<Refusal | null>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const [isClosed, closed] = useState(false);
  const first = useFocus<HTMLButtonElement>(isClosed);
  const take = useTaking(where, set);
  useEffect(() => {
    if (done !== '') {
      outcome.current?.focus();
    }
  }, [done]);
  const finish = (sentence: string) => {
    go(null);
    tell(sentence);
  };
  const close = () => {
    go(null);
    closed(true);
  };
  const begin = (what: Doing) => {
    closed(false);
    tell('');
    refuse(null);
    go(what);
  };
  const remove = async (ids: string[]) => {
    tell('');
    refuse(null);
    try {
      await take({ remove: ids });
      tell(t('removed', { count: ids.length }));
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
    }
  };
  return (
    <div className="seine-stack">
      <div role="status" ref={outcome} tabIndex={-1}>
        {done !== '' && <Alert isInline variant="success" component="p" title={done} />}
      </div>
      {refusal && <ProblemNote refusal={refusal} />}
      {doing === null && (
        <div className="seine-page-actions">
          <Button
            ref={first}
            variant="secondary"
            onClick={() => {
              begin({ form: null });
            }}
          >
            {t('add')}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              begin('import');
            }}
          >
            {t('import')}
          </Button>
        </div>
      )}
      {doing === 'import' && <ImportFile where={where} set={set} done={finish} close={close} />}
      {doing !== null && doing !== 'import' && (
        <EntityForm
          key={doing.form?.id ?? ''}
          model={model}
          entities={set.entities}
          entity={doing.form}
          save={async (entity) => {
            await take({ put: [entity] });
            finish(t('saved'));
          }}
          close={close}
        />
      )}
      {set.entities.length === 0 && doing === null ? (
        <Content component="p">{t('none.next')}</Content>
      ) : (
        <EntityTable
          set={set}
          model={model}
          {...(doing === null
            ? {
                edit: (entity: Entity) => {
                  begin({ form: entity });
                },
                remove,
              }
            : {})}
        />
      )}
    </div>
  );
}

/**
 * Takes a change. Where the lead was changed meanwhile but its entities are still those that are shown,
 * it is taken again; else they are shown anew, and nothing that a colleague did is overwritten.
 */
function useTaking(where: Where, set: EntitySet) {
  const unit = useActingUnit();
  const queries = useQueryClient();
  return async (change: Change) => {
    const call = callFor('member', unit);
    const key = [unit, ...setKey(where)];
    try {
      await answerOf(changeSet(call, where.id, change, set.revision));
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.code !== 'stale-version') {
        throw failure;
      }
      const present = await answerOf(openSet(call, where));
      if (JSON.stringify(present.entities) !== JSON.stringify(set.entities)) {
        queries.setQueryData(key, present);
        throw failure;
      }
      await answerOf(changeSet(call, where.id, change, present.revision));
    }
    await queries.invalidateQueries({ queryKey: key });
  };
}
