import { ActionGroup, Alert, Button, Form, FormGroup, Radio } from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useStep } from '@/frame/answers';
import type { Records, Reply } from '@/frame/call';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { renewed } from './answers';
import { nothingProposed, proposalKinds, proposalOf, proposingFaults } from './proposing';
import { ProposingFields } from './ProposingFields';
import './directory.css';

/** Proposes a unit, a member, an end, or that a suspended member may act again. */
export function ProposePage() {
  const { t } = useTranslation('directory');
  const [search, setSearch] = useSearchParams();
  const asked = search.get('kind');
  const kind = proposalKinds.find((one) => one === asked);
  return (
    <Page title={t('propose')} lead={t('propose.what')}>
      <Form className="seine-directory-form">
        <FormGroup
          role="radiogroup"
          fieldId="propose-kind"
          label={t('propose.kind')}
          className="seine-directory-radios"
        >
          {proposalKinds.map((one) => (
            <Radio
              key={one}
              id={`propose-${one}`}
              name="kind"
              label={t(`proposalKind.${one}`)}
              isChecked={one === kind}
              onChange={() => {
                setSearch({ kind: one }, { replace: true });
              }}
            />
          ))}
        </FormGroup>
      </Form>
      {kind && <ProposeForm key={kind} kind={kind} />}
    </Page>
  );
}

function ProposeForm({ kind }: { kind: Records['ProposalKind'] }) {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => nothingProposed(kind));
  const [faults, setFaults] = useState<string[]>([]);
  const propose = useStep(
    // The description of the API names no body of this answer.
    (call, body: Records['ProposalDraft']): Promise<Reply<Records['Proposal'] | undefined>> =>
      call.POST('/api/v1/proposals', { body }),
    renewed,
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = proposingFaults(draft);
    setFaults(wrong);
    if (wrong.length === 0) {
      propose.mutate(proposalOf(draft), {
        onSuccess: (made) =>
          void navigate(path(made ? `administration/proposals/${made.id}` : 'administration')),
      });
    }
  };
  return (
    <Form onSubmit={send} noValidate className="seine-directory-form seine-directory-second">
      <ProposingFields
        draft={draft}
        faults={faults}
        onChange={(next) => {
          setDraft(next);
          setFaults([]);
        }}
      />
      <Alert isInline component="h2" variant="info" title={t('propose.follows')}>
        {t(`follows.${kind}`)} {t('propose.second')}
      </Alert>
      {faults.length > 0 && (
        <Alert
          isInline
          variant="danger"
          role="alert"
          title={t('faults', { count: faults.length })}
        />
      )}
      {propose.error && <ProblemNote refusal={propose.error} />}
      <ActionGroup>
        <Button type="submit" isLoading={propose.isPending} isDisabled={propose.isPending}>
          {t('propose.do')}
        </Button>
        <Button
          variant="link"
          component={(props: object) => <Link {...props} to={path('administration')} />}
        >
          {t('cancel')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
