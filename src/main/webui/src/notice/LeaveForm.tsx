import {
  ActionGroup,
  Alert,
  Button,
  Content,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  TextInput,
} from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '@/directory/answers';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { useActingMembership, useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import type { OwnLeave } from './answers';

/** Hands one's work and notices over for some days. */
export function LeaveForm({ leave }: { leave: OwnLeave }) {
  const { t } = useTranslation('notice');
  const { day } = useFormats();
  const unit = useActingUnit();
  const me = useActingMembership()?.member;
  const members = useMembers(unit);
  const others = (members.data ?? []).filter(
    (one) => one.unit === unit && one.state === 'ACTIVE' && one.id !== me,
  );
  const [substitute, setSubstitute] = useState(leave.substitute ?? '');
  const [from, setFrom] = useState(leave.from ?? '');
  const [to, setTo] = useState(leave.to ?? '');
  const [lacks, setLacks] = useState(false);
  const nameOf = (id: string) => members.data?.find((one) => one.id === id)?.name ?? '…';
  const hand = useStep(
    (call, body: Records['HandOver']) => call.PUT('/api/v1/leave', { body }),
    [['leave'], ['leads']],
  );
  const back = useStep((call) => call.DELETE('/api/v1/leave'), [['leave'], ['leads']]);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const whole = substitute !== '' && from !== '' && to >= from;
    setLacks(!whole);
    if (whole) {
      hand.mutate({ substitute, from, to });
    }
  };
  return (
    <>
      {leave.standingInFor.map((one) => (
        <Alert
          key={one.member}
          isInline
          variant="info"
          component="p"
          className="seine-notice-alert"
          title={t('leave.for', {
            name: nameOf(one.member),
            from: day(one.from),
            to: day(one.to),
          })}
        />
      ))}
      {leave.substitute !== undefined && leave.from !== undefined && leave.to !== undefined && (
        <Alert
          isInline
          variant="success"
          component="p"
          className="seine-notice-alert"
          title={t('leave.set', {
            name: nameOf(leave.substitute),
            from: day(leave.from),
            to: day(leave.to),
          })}
        />
      )}
      <Content component="p">{t('leave.what')}</Content>
      {members.data && others.length === 0 ? (
        <Alert isInline variant="warning" component="p" title={t('leave.alone')}>
          {t('leave.alone.next')}
        </Alert>
      ) : (
        <Form onSubmit={save} noValidate className="seine-leave">
          <FormGroup label={t('leave.substitute')} fieldId="leave-substitute" isRequired>
            <FormSelect
              id="leave-substitute"
              value={substitute}
              onChange={(_event, next) => {
                setSubstitute(next);
              }}
            >
              <FormSelectOption value="" label={t('choose')} isDisabled />
              {others.map((one) => (
                <FormSelectOption key={one.id} value={one.id} label={one.name} />
              ))}
            </FormSelect>
          </FormGroup>
          <FormGroup label={t('leave.from')} fieldId="leave-from" isRequired>
            <TextInput
              id="leave-from"
              type="date"
              value={from}
              onChange={(_event, next) => {
                setFrom(next);
              }}
            />
          </FormGroup>
          <FormGroup label={t('leave.to')} fieldId="leave-to" isRequired>
            <TextInput
              id="leave-to"
              type="date"
              value={to}
              min={from}
              onChange={(_event, next) => {
                setTo(next);
              }}
            />
          </FormGroup>
          {lacks && (
            <Alert isInline variant="warning" role="alert" component="p" title={t('leave.lacks')} />
          )}
          {hand.error && <ProblemNote refusal={hand.error} />}
          {back.error && <ProblemNote refusal={back.error} />}
          <ActionGroup>
            <Button type="submit" isLoading={hand.isPending} isDisabled={hand.isPending}>
              {t('leave.hand')}
            </Button>
            {leave.substitute !== undefined && (
              <Button
                variant="secondary"
                isLoading={back.isPending}
                isDisabled={back.isPending}
                onClick={() => {
                  back.mutate(undefined);
                }}
              >
                {t('leave.back')}
              </Button>
            )}
          </ActionGroup>
        </Form>
      )}
    </>
  );
}
