import { Alert, Button, Content, Form, Grid, TextInput } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMembers, useUnits } from '@/directory/answers';
import { isolated } from '@/directory/isolated';
import { useAnswer } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { addressOf, daysAgo, ofField, toField } from './asked';
import { Choose, Filled } from './fields';
import { ownZone, useMoments } from './moments';
import { askSeen, type Seen } from './seen';
import { shortId, useTrailWords } from './words';
import './trail.css';

/** What did this person see since …? Answered by record, out of the entries of what was opened. */
export function SeenPage() {
  const { t } = useTranslation('trail');
  const [search] = useSearchParams();
  const all = useHasRole('auditor');
  const member = search.get('member') ?? '';
  const since = search.get('since') ?? '';
  return (
    <Page title={t('seen')} lead={all ? t('seen.what') : t('seen.what.own')}>
      <Ask key={search.toString()} member={member} since={since} />
      {member !== '' && since !== '' && <Answered member={member} since={since} />}
    </Page>
  );
}

function Ask({ member, since }: { member: string; since: string }) {
  const { t } = useTranslation('trail');
  const [, setSearch] = useSearchParams();
  const members = useMembers().data ?? [];
  const [who, setWho] = useState(member);
  const [from, setFrom] = useState(since === '' ? daysAgo(30) : since);
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    if (who !== '' && from !== '') {
      setSearch({ member: who, since: from });
    }
  };
  return (
    <Form onSubmit={ask} className="seine-screen-only">
      <Grid hasGutter md={6}>
        <Choose
          id="seen-member"
          label={t('member')}
          empty={t('seen.choose')}
          value={who}
          onChange={setWho}
          groups={[
            {
              options: members.map(({ pseudonym, name, unitName }) => ({
                value: pseudonym,
                words: t('member.of', { name: isolated(name), unit: isolated(unitName) }),
              })),
            },
          ]}
        />
        <Filled id="seen-since" label={t('seen.since')} help={t('zone', { zone: ownZone })}>
          <TextInput
            id="seen-since"
            type="datetime-local"
            value={toField(from)}
            onChange={(_event, value) => {
              setFrom(ofField(value));
            }}
          />
        </Filled>
      </Grid>
      <div>
        <Button type="submit" isDisabled={who === '' || from === ''}>
          {t('seen.ask')}
        </Button>
      </div>
    </Form>
  );
}

function Answered({ member, since }: { member: string; since: string }) {
  const { t } = useTranslation('trail');
  const { moment } = useMoments();
  const name = useMembers().data?.find(({ pseudonym }) => pseudonym === member)?.name;
  const answer = useAnswer(['trail', 'seen', member, since], (call, signal) =>
    askSeen(call, signal, { member, from: since }),
  );
  return (
    <section className="seine-trail-entries" aria-labelledby="seen-title">
      <Content component="h2" id="seen-title" className="seine-written">
        {t('seen.title', { name: isolated(name ?? shortId(member)), since: moment(since) })}
      </Content>
      <Awaiting answer={answer}>
        {({ seen, complete }) =>
          seen.length === 0 ? (
            <Nothing title={t('seen.none')}>{t('seen.none.next')}</Nothing>
          ) : (
            <>
              <p role="status">{t('seen.count', { count: seen.length })}</p>
              {!complete && <Alert isInline variant="warning" title={t('seen.incomplete')} />}
              <SeenTable seen={seen} member={member} since={since} />
            </>
          )
        }
      </Awaiting>
    </section>
  );
}

function SeenTable({ seen, member, since }: { seen: Seen[]; member: string; since: string }) {
  const { t } = useTranslation('trail');
  const { moment } = useMoments();
  const words = useTrailWords();
  const path = useUnitPath();
  const names = new Map(useUnits().data?.map(({ id, name }) => [id, name]));
  return (
    <Table aria-labelledby="seen-title" variant="compact">
      <Thead>
        <Tr>
          <Th modifier="wrap">{t('record')}</Th>
          <Th modifier="wrap">{t('owner')}</Th>
          <Th modifier="wrap">{t('seen.first')}</Th>
          <Th modifier="wrap">{t('seen.last')}</Th>
          <Th modifier="wrap">{t('seen.times')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {seen.map(({ record, first, last, times }) => (
          <Tr key={`${record.kind}${record.unit ?? ''}${record.id}`}>
            <Td dataLabel={t('record')}>
              <Link to={path(addressOf({ record: record.id, member, from: since }))}>
                {words.record(record.kind)} <code>{shortId(record.id)}</code>
              </Link>
            </Td>
            <Td dataLabel={t('owner')} className="seine-written">
              {record.unit ? (names.get(record.unit) ?? shortId(record.unit)) : t('unit.none')}
            </Td>
            <Td dataLabel={t('seen.first')}>
              <Link to={path(`trail/${first.id}`)}>{moment(first.at)}</Link>
            </Td>
            <Td dataLabel={t('seen.last')}>
              <Link to={path(`trail/${last.id}`)}>{moment(last.at)}</Link>
            </Td>
            <Td dataLabel={t('seen.times')}>{times}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
