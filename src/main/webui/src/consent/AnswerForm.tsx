import { Button, Form, FormGroup, List, ListItem, Radio, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocus } from '@/frame/focus';
import { Written } from '@/lead/new/Written';
import type { Refusal } from '@/frame/refusal';
import { ProblemNote } from '@/problem/ProblemNote';
import { DecisionField } from './DecisionField';
import { type Choice, decisionOf, isDecided } from './decisions';
import type { OpenConsent } from './consent';
import { keyOf } from './material';
import type { Records } from '@/frame/call';

type AnswerBody = Records['ConsentAnswerForm'];

type AnswerForm = {
  consent: OpenConsent;
  /** Whether the provider records what the originator answered elsewhere. */
  reported?: boolean;
  step: { isPending: boolean; error: Refusal | null };
  send: (answer: AnswerBody, happenedOn: string) => void;
  /** What follows, each a sentence. */
  consequences: string[];
};

const LONGEST = 4000;

/** Answers a question: each use by itself; nothing is chosen beforehand. */
export function AnswerForm({ consent, reported = false, step, send, consequences }: AnswerForm) {
  const { t } = useTranslation('consent');
  // The button that opened the form is gone.
  const first = useFocus<HTMLInputElement>(reported);
  const prefix = reported ? 'reported' : 'own';
  const [outcome, setOutcome] = useState<'DECIDED' | 'UNABLE'>();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [conditions, setConditions] = useState('');
  const [happenedOn, setHappenedOn] = useState('');
  const decided = consent.uses.every((use) => isDecided(choices[keyOf(use)]));
  const ready =
    (outcome === 'UNABLE' || (outcome === 'DECIDED' && decided)) &&
    (!reported || happenedOn !== '');
  return (
    <Form
      className="seine-consent-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !step.isPending) {
          send(
            {
              outcome,
              decisions:
                outcome === 'UNABLE'
                  ? []
                  : consent.uses.map((use) =>
                      decisionOf(use, choices[keyOf(use)], consent.material),
                    ),
              conditions,
            },
            happenedOn,
          );
        }
      }}
    >
      {reported && (
        <FormGroup label={t('report.day')} fieldId="happened-on" isRequired>
          <TextInput
            id="happened-on"
            ref={first}
            type="date"
            value={happenedOn}
            onChange={(_event, day) => {
              setHappenedOn(day);
            }}
          />
        </FormGroup>
      )}
      <FormGroup
        role="radiogroup"
        fieldId={`${prefix}-outcome`}
        label={t(reported ? 'report.answer' : 'answer.yours')}
        isRequired
      >
        {(['DECIDED', 'UNABLE'] as const).map((one) => (
          <Radio
            className="seine-choice"
            key={one}
            id={`${prefix}-${one}`}
            name={`${prefix}-outcome`}
            label={t(`answer.outcome.${one}`)}
            {...(one === 'UNABLE' ? { description: t('answer.outcome.UNABLE.what') } : {})}
            isChecked={outcome === one}
            onChange={() => {
              setOutcome(one);
            }}
          />
        ))}
      </FormGroup>
      {outcome === 'DECIDED' &&
        consent.uses.map((use) => (
          <DecisionField
            key={keyOf(use)}
            prefix={prefix}
            use={use}
            consent={consent}
            choice={choices[keyOf(use)]}
            choose={(choice) => {
              setChoices({ ...choices, [keyOf(use)]: choice });
            }}
          />
        ))}
      {outcome !== undefined && (
        <Written
          label={t(outcome === 'UNABLE' ? 'answer.reason' : 'answer.conditions')}
          what={t('answer.conditions.what')}
          value={conditions}
          write={setConditions}
          longest={LONGEST}
          rows={4}
        />
      )}
      <List>
        {consequences.map((one) => (
          <ListItem key={one}>{one}</ListItem>
        ))}
      </List>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t(reported ? 'report.send' : 'answer.send')}
        </Button>
      </div>
    </Form>
  );
}
