import { Button, Content, Form, FormGroup, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { useActingUnit } from '@/frame/unit';
import { Choices } from '@/lead/new/Choices';
import { codePoints } from '@/lead/new/draft';
import { uuid7 } from '@/lead/new/uuid7';
import { Written } from '@/lead/new/Written';
import { useUnitNames } from '@/lead/units';
import { ProblemNote } from '@/problem/ProblemNote';
import { areNames, namesOf } from './names';
import { LONGEST, renewed, type ThreadPart } from './thread';

type WriteForm = { thread: ThreadPart; done: (sentence: string) => void };

/** Writes a message or notes of a meeting. What was typed stays until the portal has it. */
export function WriteForm({ thread, done }: WriteForm) {
  const { t } = useTranslation('dialogue');
  const own = useActingUnit();
  const names = useUnitNames();
  // Drawn for each message: sending it again after a broken line writes it once.
  const [id, setId] = useState(() => uuid7());
  const [kind, setKind] = useState<'MESSAGE' | 'NOTES'>('MESSAGE');
  const [words, setWords] = useState('');
  const [heldOn, setHeldOn] = useState('');
  const [present, setPresent] = useState('');
  const { record } = thread;
  const step = useStep(
    (call, body: Records['MessageForm']) =>
      call.PUT('/api/v1/threads/{thread}/messages/{message}', {
        params: {
          path: { thread: thread.id, message: id },
          query: { by: thread.by },
          header: ifMatch(thread.revision),
        },
        body,
      }),
    renewed({ kind: record.kind, id: record.id }, thread.id),
  );
  const isNotes = kind === 'NOTES';
  const ready =
    words.trim() !== '' &&
    codePoints(words) <= LONGEST &&
    (!isNotes || (heldOn !== '' && areNames(present)));
  const readers = thread.units.filter(({ unit, sees }) => unit !== own && sees);
  return (
    <Form
      className="seine-dialogue-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !step.isPending) {
          step.mutate(
            { words, ...(isNotes ? { meeting: { heldOn, present: namesOf(present) } } : {}) },
            {
              onSuccess: () => {
                setId(uuid7());
                setWords('');
                setHeldOn('');
                setPresent('');
                done(t(`done.${kind}`));
              },
            },
          );
        }
      }}
    >
      <Choices
        legend={t('write.what')}
        options={['MESSAGE', 'NOTES'] as const}
        chosen={kind}
        choose={setKind}
        label={(option) => t(`kind.${option}`)}
      />
      {isNotes && (
        <>
          <FormGroup label={t('heldOn')} fieldId="held-on" isRequired>
            <TextInput
              id="held-on"
              type="date"
              value={heldOn}
              onChange={(_event, day) => {
                setHeldOn(day);
              }}
            />
          </FormGroup>
          <Written
            label={t('present')}
            what={t('present.what')}
            value={present}
            write={setPresent}
            longest={LONGEST}
            rows={3}
            isNeeded
          />
        </>
      )}
      <Written
        label={t('words')}
        value={words}
        write={setWords}
        longest={LONGEST}
        rows={6}
        isNeeded
      />
      <Content component="p">
        {t('write.for', { units: readers.map(({ unit }) => names.full(unit)).join('; ') || '–' })}
      </Content>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t('send')}
        </Button>
      </div>
      <UnsentWarning isUnsent={(words.trim() !== '' || present.trim() !== '') && !step.isPending} />
    </Form>
  );
}
