import { Button, Content, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { ifMatch } from '@/frame/call';
import { Choices } from '@/lead/new/Choices';
import { useUnitNames } from '@/lead/units';
import { ProblemNote } from '@/problem/ProblemNote';
import { renewed, type ThreadPart } from './thread';

type InviteForm = { thread: ThreadPart; done: (sentence: string) => void };

/** The unit that opened a thread invites one more that sees the record. */
export function InviteForm({ thread, done }: InviteForm) {
  const { t } = useTranslation('dialogue');
  const names = useUnitNames();
  const [chosen, choose] = useState<string>();
  const { record } = thread;
  const step = useStep(
    (call, unit: string) =>
      call.PUT('/api/v1/threads/{thread}/units/{unit}', {
        params: {
          path: { thread: thread.id, unit },
          query: { by: thread.by },
          header: ifMatch(thread.revision),
        },
      }),
    renewed({ kind: record.kind, id: record.id }, thread.id),
  );
  return (
    <Form
      className="seine-dialogue-form seine-apart seine-screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined && !step.isPending) {
          step.mutate(chosen, {
            onSuccess: () => {
              choose(undefined);
              done(t('done.invited', { unit: names.full(chosen) }));
            },
          });
        }
      }}
    >
      <Choices
        legend={t('invite.whom')}
        options={thread.partners}
        chosen={chosen}
        choose={choose}
        label={names.full}
      />
      <Content component="p">{t('invite.what')}</Content>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          variant="secondary"
          isDisabled={chosen === undefined}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t('invite')}
        </Button>
      </div>
    </Form>
  );
}
