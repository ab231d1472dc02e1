import { ActionGroup, Alert, Button, Form, FormSection } from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useParticipants, useUnits } from '@/directory/answers';
import { TextField } from '@/directory/Field';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records, type Reply } from '@/frame/call';
import { Page } from '@/frame/Page';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { renewed, useStateRules } from '../answers';
import { parts } from '../said';
import { ClaimingFields } from './ClaimingFields';
import { DecidingFields } from './DecidingFields';
import { draftOf, sheetOf } from './draft';
import { EndingFields } from './EndingFields';
import { faultsOf } from './faults';
import { FreezingFields } from './FreezingFields';
import { FurtherFields } from './FurtherFields';
import { SendingFields } from './SendingFields';
import '../national.css';

const FIELDS = {
  sending: SendingFields,
  deciding: DecidingFields,
  freezing: FreezingFields,
  ending: EndingFields,
  claiming: ClaimingFields,
  further: FurtherFields,
} as const;

/** Proposes what is to hold in a State, beginning with what holds now. */
export function ProposePage() {
  const { t } = useTranslation('national');
  const { id = '' } = useParams();
  const state = useParticipants().data?.find((one) => one.id === id);
  const rules = useStateRules(id);
  const units = useUnits();
  return (
    <Page title={t('propose')} lead={<bdi>{state?.name}</bdi>}>
      <Awaiting answer={units}>
        {(all) => (
          <Awaiting answer={rules}>
            {(found) => (
              <ProposeForm
                key={found.newest}
                rules={found}
                zone={all.find(({ participant }) => participant === id)?.contact.timeZone ?? 'UTC'}
              />
            )}
          </Awaiting>
        )}
      </Awaiting>
    </Page>
  );
}

type ProposeFormProps = {
  rules: Records['StateRules'];
  /** Where the State has no sheet yet: that of its unit. */
  zone: string;
};

function ProposeForm({ rules, zone }: ProposeFormProps) {
  const { t } = useTranslation('national');
  const path = useUnitPath();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() =>
    draftOf(rules.rules?.sheet ?? { timeZone: zone, portalDesignated: false }, rules.on),
  );
  const [typed, setTyped] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const back = path(`directory/states/${rules.participant}`);
  const propose = useStep(
    // The description of the API names no body of this answer.
    (call, body: Records['RulesProposal']): Promise<Reply<Records['RulesVersion'] | undefined>> =>
      call.POST('/api/v1/participants/{participant}/rules/versions', {
        params: { path: { participant: rules.participant }, header: ifMatch(rules.newest) },
        body,
      }),
    renewed,
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = faultsOf(draft);
    setFaults(wrong);
    if (wrong.length === 0) {
      propose.mutate(
        { validFrom: draft.validFrom, sheet: sheetOf(draft) },
        {
          onSuccess: (made) => void navigate(made ? path(`directory/rules/${made.id}`) : back),
        },
      );
    }
  };
  const change = (next: typeof draft) => {
    setDraft(next);
    setTyped(true);
    setFaults([]);
  };
  return (
    <Form onSubmit={send} noValidate className="seine-national-form">
      <UnsentWarning isUnsent={typed && !propose.isPending && !propose.isSuccess} />
      <p>{t('propose.what')}</p>
      <TextField
        id="rules-valid-from"
        type="date"
        label={t('validFrom')}
        help={t('validFrom.help')}
        isRequired
        value={draft.validFrom}
        fault={faults.includes('validFrom') ? t('fault.validFrom') : undefined}
        onChange={(validFrom) => {
          change({ ...draft, validFrom });
        }}
      />
      {parts.map((part) => {
        const Fields = FIELDS[part];
        return (
          <FormSection key={part} title={t(`part.${part}`)} titleElement="h2">
            <Fields draft={draft} faults={faults} onChange={change} />
          </FormSection>
        );
      })}
      <Alert isInline component="h2" variant="info" title={t('propose.follows')}>
        {t('propose.second')}
      </Alert>
      {faults.length > 0 && (
        <Alert isInline variant="danger" role="alert" title={t('faults', { count: faults.length })}>
          <ul>
            {faults.map((name) => (
              <li key={name}>{t(`fault.${name}` as 'fault.validFrom')}</li>
            ))}
          </ul>
        </Alert>
      )}
      {propose.error && <ProblemNote refusal={propose.error} />}
      <ActionGroup>
        <Button type="submit" isLoading={propose.isPending} isDisabled={propose.isPending}>
          {t('propose.do')}
        </Button>
        <Button variant="link" component={(props: object) => <Link {...props} to={back} />}>
          {t('cancel')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
