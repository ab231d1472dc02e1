import { ActionGroup, Button, Form, Grid, GridItem, TextInput } from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMembers, useUnits } from '@/directory/answers';
import { isolated } from '@/directory/isolated';
import { useUnitPath } from '@/frame/unit';
import { addressOf, type Asked, type filters, ofField, toField } from './asked';
import { operationRooms, operations, outcomes } from './codes';
import { Choose, ChooseSeveral, Filled } from './fields';
import { ownZone } from './moments';
import { useTrailWords } from './words';

/** The filters of the trail. Searching changes the address; what was typed is kept until then. */
export function TrailSearch({ asked }: { asked: Asked }) {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const navigate = useNavigate();
  const words = useTrailWords();
  const units = useUnits().data ?? [];
  const members = useMembers().data ?? [];
  const [draft, setDraft] = useState(asked);
  const address = addressOf(asked);
  const [shown, setShown] = useState(address);
  if (shown !== address) {
    setShown(address);
    setDraft(asked);
  }
  const set = (name: (typeof filters)[number]) => (value: string) => {
    setDraft({ ...draft, [name]: value.trim() });
  };
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    void navigate(path(addressOf({ ...draft, after: '' })));
  };
  return (
    <Form onSubmit={search} className="seine-screen-only" role="search" aria-label={t('search')}>
      <h2 className="pf-v6-c-content--h2">{t('search')}</h2>
      <Grid hasGutter sm={6} xl={4}>
        <Filled label={t('from')} help={t('zone', { zone: ownZone })} id="trail-from">
          <TextInput
            id="trail-from"
            type="datetime-local"
            value={toField(draft.from)}
            onChange={(_event, value) => {
              set('from')(ofField(value));
            }}
          />
        </Filled>
        <Filled label={t('to')} help={t('zone', { zone: ownZone })} id="trail-to">
          <TextInput
            id="trail-to"
            type="datetime-local"
            value={toField(draft.to)}
            onChange={(_event, value) => {
              set('to')(ofField(value));
            }}
          />
        </Filled>
        <Choose
          id="trail-member"
          label={t('member')}
          value={draft.member}
          onChange={set('member')}
          groups={[
            {
              options: members.map(({ pseudonym, name, unitName }) => ({
                value: pseudonym,
                words: t('member.of', { name: isolated(name), unit: isolated(unitName) }),
              })),
            },
          ]}
        />
        <Choose
          id="trail-unit"
          label={t('unit')}
          value={draft.unit}
          onChange={set('unit')}
          groups={[{ options: units.map(({ id, name }) => ({ value: id, words: name })) }]}
        />
        <ChooseSeveral
          id="trail-operation"
          label={t('operation')}
          chosen={draft.operation ?? []}
          onChange={(operation) => {
            setDraft({ ...draft, operation });
          }}
          groups={operationRooms.map((room) => ({
            label: t(`room.${room}`),
            options: operations[room].map((code) => ({
              value: code,
              words: words.operation(code),
            })),
          }))}
        />
        <Choose
          id="trail-outcome"
          label={t('outcome')}
          value={draft.outcome}
          onChange={set('outcome')}
          groups={[
            { options: outcomes.map((code) => ({ value: code, words: words.outcome(code) })) },
          ]}
        />
        <GridItem sm={12} xl={8}>
          <Filled label={t('record')} help={t('record.help')} id="trail-record">
            <TextInput
              id="trail-record"
              value={draft.record ?? ''}
              spellCheck={false}
              onChange={(_event, value) => {
                set('record')(value);
              }}
            />
          </Filled>
        </GridItem>
      </Grid>
      <ActionGroup>
        <Button type="submit">{t('search.do')}</Button>
        <Button
          variant="link"
          component={(props: object) => <Link {...props} to={path(addressOf({}))} />}
        >
          {t('search.clear')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
