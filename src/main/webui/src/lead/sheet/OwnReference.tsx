import { Button, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer, useStep } from '@/frame/answers';
import { useFocus } from '@/frame/focus';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Lead, revisionOf } from '../lead';

const LONGEST = 100;

/** Under what this unit keeps the lead in its own files; nobody else sees it. */
export function OwnReference({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const [typed, setTyped] = useState<string>();
  const [wasOpen, opened] = useState(false);
  const field = useFocus<HTMLInputElement>(typed !== undefined);
  const change = useFocus<HTMLButtonElement>(wasOpen && typed === undefined);
  const which = { path: { id: lead.id }, query: { provider: lead.provider } };
  const answer = useAnswer(['own-reference', lead.id, lead.provider], async (call, signal) => {
    const { data, error, response } = await call.GET('/api/v1/leads/{id}/own-reference', {
      params: which,
      signal,
    });
    return data === undefined
      ? { error, response }
      : { data: { reference: data.reference, revision: revisionOf(response) }, response };
  });
  const set = useStep(
    (call, reference: string) =>
      call.PUT('/api/v1/leads/{id}/own-reference', {
        params: { ...which, header: { 'If-Match': `"${answer.data?.revision ?? 0}"` } },
        body: { reference },
      }),
    [['own-reference', lead.id], ['leads']],
  );
  if (answer.data === undefined) {
    return answer.error ? <ProblemNote refusal={answer.error} /> : null;
  }
  const kept = answer.data.reference;
  if (typed === undefined) {
    return (
      <>
        <span className="seine-written">{kept === '' ? t('reference.none') : kept}</span>{' '}
        <Button
          ref={change}
          variant="link"
          isInline
          className="seine-screen-only"
          onClick={() => {
            opened(true);
            setTyped(kept);
          }}
        >
          {t(kept === '' ? 'reference.set' : 'reference.change')}
        </Button>
      </>
    );
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate(typed.trim(), {
          onSuccess: () => {
            setTyped(undefined);
          },
        });
      }}
    >
      <FormGroup label={t('reference.own')} fieldId="own-reference">
        <TextInput
          id="own-reference"
          ref={field}
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          onChange={(_event, value) => {
            setTyped(value);
          }}
        />
        <p>{t('reference.what')}</p>
      </FormGroup>
      {set.error && <ProblemNote refusal={set.error} />}
      <div>
        <Button type="submit" isLoading={set.isPending} isAriaDisabled={set.isPending}>
          {t('reference.save')}
        </Button>{' '}
        <Button
          variant="link"
          isAriaDisabled={set.isPending}
          onClick={() => {
            set.reset();
            setTyped(undefined);
            void answer.refetch();
          }}
        >
          {t('step.cancel')}
        </Button>
      </div>
    </Form>
  );
}
