import {
  ActionGroup,
  Alert,
  AlertActionLink,
  Button,
  Checkbox,
  Form,
} from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { renewed, useMembers, useUnit } from './answers';
import { contactFaults, contactOf, draftOf } from './contact';
import { ContactFields } from './ContactFields';
import './directory.css';

/** Changes how the own unit is reached. */
export function ContactPage() {
  const { t } = useTranslation('directory');
  const { id = '' } = useParams();
  const unit = useUnit(id);
  return (
    <Page title={t('change')} lead={<bdi>{unit.data?.name}</bdi>}>
      <Awaiting answer={unit}>
        {(found) => (
          <ContactForm
            key={found.version}
            unit={found}
            readAgain={() => {
              void unit.refetch();
            }}
          />
        )}
      </Awaiting>
    </Page>
  );
}

type ContactFormProps = { unit: Records['Unit']; readAgain: () => void };

function ContactForm({ unit, readAgain }: ContactFormProps) {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const navigate = useNavigate();
  const members = useMembers(unit.id);
  const [draft, setDraft] = useState(() => draftOf(unit.contact));
  const [checked, setChecked] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);
  const back = path(`directory/${unit.id}`);
  const change = useStep(
    (call, body: Records['ContactPoint']) =>
      call.PUT('/api/v1/units/{id}/contact-point', {
        params: { path: { id: unit.id }, header: ifMatch(unit.version) },
        body,
      }),
    renewed,
  );
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = contactFaults(draft);
    setFaults(wrong);
    if (wrong.length === 0) {
      const verifiedOn = checked ? new Date().toISOString().slice(0, 10) : draft.verifiedOn;
      change.mutate(contactOf({ ...draft, verifiedOn }), { onSuccess: () => void navigate(back) });
    }
  };
  return (
    <Form onSubmit={save} noValidate className="seine-directory-form">
      <ContactFields
        draft={draft}
        faults={faults}
        members={members.data ?? []}
        onChange={(next) => {
          setDraft(next);
          setFaults([]);
        }}
      />
      <Checkbox
        id="contact-verified"
        label={t('verify')}
        description={t('verify.what')}
        isChecked={checked}
        onChange={(_event, next) => {
          setChecked(next);
        }}
      />
      <p>{t('change.follows')}</p>
      {change.error?.code === 'stale-version' ? (
        <Alert
          isInline
          variant="warning"
          role="alert"
          title={t('stale')}
          actionLinks={<AlertActionLink onClick={readAgain}>{t('stale.read')}</AlertActionLink>}
        >
          {t('stale.next')}
        </Alert>
      ) : (
        change.error && <ProblemNote refusal={change.error} />
      )}
      <ActionGroup>
        <Button type="submit" isLoading={change.isPending} isDisabled={change.isPending}>
          {t('save')}
        </Button>
        <Button variant="link" component={(props: object) => <Link {...props} to={back} />}>
          {t('cancel')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
