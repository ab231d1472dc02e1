import {
  Button,
  Content,
  Flex,
  FlexItem,
  FormGroup,
  FormSelect,
  FormSelectOption,
  Switch,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '@/directory/answers';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer, useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { useActingMembership, useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Lead, revisionOf } from '../lead';

type Found = Records['Work'] & { revision: number };

const NOBODY = 'nobody';

/** Who of one's own unit works on the lead, and whether one follows it; no other unit sees it. */
export function Work({ lead }: { lead: Lead }) {
  const key = ['work', lead.provider, lead.id];
  const params = { path: { id: lead.id }, query: { provider: lead.provider } };
  const answer = useAnswer<Found>(key, async (call, signal) => {
    const reply = await call.GET('/api/v1/leads/{id}/work', { params, signal });
    return reply.data === undefined
      ? reply
      : { data: { ...reply.data, revision: revisionOf(reply.response) }, response: reply.response };
  });
  return <Awaiting answer={answer}>{(work) => <Choices lead={lead} work={work} />}</Awaiting>;
}

function Choices({ lead, work }: { lead: Lead; work: Found }) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const me = useActingMembership()?.member;
  const members = useMembers(unit);
  const serving = (members.data ?? []).filter((one) => one.unit === unit && one.state === 'ACTIVE');
  const nameOf = (id: string) => members.data?.find((one) => one.id === id)?.name ?? '…';
  const [chosen, setChosen] = useState(work.assignedTo ?? NOBODY);
  const renews = [['work', lead.provider, lead.id], ['leads']];
  const params = { path: { id: lead.id }, query: { provider: lead.provider } };
  const assign = useStep(
    (call, member: string | null) =>
      call.PUT('/api/v1/leads/{id}/work', {
        params: { ...params, header: ifMatch(work.revision) },
        body: { member },
      }),
    renews,
  );
  const follow = useStep(
    (call, on: boolean) =>
      on
        ? call.PUT('/api/v1/leads/{id}/following', { params })
        : call.DELETE('/api/v1/leads/{id}/following', { params }),
    renews,
  );
  return (
    <>
      <Content component="p">
        {work.assignedTo === undefined
          ? t('work.nobody')
          : work.assignedTo === me
            ? t('work.me')
            : t('work.member', { name: nameOf(work.assignedTo) })}{' '}
        {work.standIn !== undefined && t('work.standIn', { name: nameOf(work.standIn) })}
      </Content>
      <Flex alignItems={{ default: 'alignItemsFlexEnd' }} className="seine-screen-only">
        <FlexItem>
          <FormGroup label={t('work.choose')} fieldId="work-member">
            <FormSelect
              id="work-member"
              value={chosen}
              onChange={(_event, next) => {
                setChosen(next);
              }}
            >
              <FormSelectOption value={NOBODY} label={t('work.choose.nobody')} />
              {serving.map((one) => (
                <FormSelectOption key={one.id} value={one.id} label={one.name} />
              ))}
            </FormSelect>
          </FormGroup>
        </FlexItem>
        <FlexItem>
          <Button
            variant="secondary"
            isLoading={assign.isPending}
            isAriaDisabled={assign.isPending || chosen === (work.assignedTo ?? NOBODY)}
            onClick={() => {
              assign.mutate(chosen === NOBODY ? null : chosen);
            }}
          >
            {t('work.assign')}
          </Button>
        </FlexItem>
        <FlexItem>
          <Switch
            id="work-follow"
            label={t('work.follow')}
            isChecked={follow.isPending ? follow.variables : work.following}
            isDisabled={follow.isPending}
            onChange={(_event, on) => {
              follow.mutate(on);
            }}
          />
        </FlexItem>
      </Flex>
      <Content component="small">{t('work.what')}</Content>
      {assign.error && <ProblemNote refusal={assign.error} />}
      {follow.error && <ProblemNote refusal={follow.error} />}
    </>
  );
}
