import { ActionGroup, Button, Form } from '@patternfly/react-core';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { today } from '@/asset/days';
import { ChoiceField } from '@/directory/Field';
import { type Dossier, dossierPage, useDossier } from '@/dossier/dossier';
import { isGuest, isOfCourt, useNames, useSide } from '@/dossier/sides';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useCited } from '@/frame/cited';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { useUnitPath } from '@/frame/unit';
import { Choices } from '@/lead/new/Choices';
import { ProblemNote } from '@/problem/ProblemNote';
import { assistances, bases, basesOf } from './bases';
import { SectionFields } from './form/SectionFields';
import { type Assistance, type Basis, requestPage, type Text } from './request';
import '@/lead/new/new.css';

/** Drafts a request for assistance in a cooperation file. */
export function NewPage() {
  const { t } = useTranslation('request');
  const { dossier: id = '' } = useParams();
  const answer = useDossier(id);
  return (
    <Page
      title={t('new')}
      lead={
        !answer.error &&
        answer.data && <strong className="seine-written">{answer.data.text.title}</strong>
      }
    >
      <Awaiting answer={answer}>{(dossier) => <Drafting dossier={dossier} />}</Awaiting>
    </Page>
  );
}

const BLANK: Text = { title: '', language: '', assets: [] };

/** The key of the call is made once, so that a second click finds the first. */
function Drafting({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('request');
  const cited = useCited();
  const path = useUnitPath();
  const navigate = useNavigate();
  const names = useNames();
  const { kind, participant, isCourt } = useSide();
  const [key] = useState(() => crypto.randomUUID());
  const own = basesOf(kind);
  const [basis, putBasis] = useState<Basis | undefined>(own.length === 1 ? own[0] : undefined);
  const [other, putOther] = useState('');
  const [assistance, putAssistance] = useState<Assistance | ''>('');
  const [text, putText] = useState(BLANK);
  const draft = useStep(
    (call, body: Records['RequestForm']) =>
      call.POST('/api/v1/requests', { params: { header: { 'Idempotency-Key': key } }, body }),
    [['requests']],
  );
  const drafted = draft.data && path(requestPage(draft.data.id));
  useEffect(() => {
    if (drafted !== undefined) {
      void navigate(drafted, { replace: true });
    }
  }, [drafted, navigate]);
  const others = othersOf(dossier, names, isCourt);
  const isReady =
    basis !== undefined &&
    other !== '' &&
    assistance !== '' &&
    participant !== undefined &&
    text.title.trim() !== '' &&
    text.language !== '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isReady && !draft.isPending) {
      draft.mutate({
        dossier: dossier.id,
        participant: isCourt ? other : participant,
        ...(isCourt ? {} : { organ: other }),
        basis,
        assistance,
        on: today(),
        text,
      });
    }
  };
  return (
    <Form onSubmit={submit} noValidate className="seine-stack seine-narrow">
      <UnsentWarning isUnsent={text !== BLANK && !draft.isSuccess} />
      <Part title={t('form.what')}>
        <div className="seine-stack">
          <ChoiceField
            id="request-other"
            label={t(isCourt ? 'asked' : 'asked.organ')}
            help={t(isCourt ? 'form.asked.help' : 'form.organ.help')}
            isRequired
            empty={t('choose')}
            value={other}
            options={others.map((value) => ({ value, words: names.participant(value) }))}
            onChange={putOther}
          />
          <Choices
            legend={t('basis')}
            options={own}
            chosen={basis}
            choose={putBasis}
            label={(one) => t(`basis.${one}`)}
            what={(one) => cited(bases[one].article)}
          />
          <ChoiceField
            id="request-assistance"
            label={t('assistance')}
            isRequired
            empty={t('choose')}
            value={assistance}
            options={assistances.map((value) => ({ value, words: t(`assistance.${value}`) }))}
            onChange={(next) => {
              putAssistance(next as Assistance);
            }}
          />
        </div>
      </Part>
      <Part title={t('text')}>
        <SectionFields
          text={text}
          dossier={dossier.id}
          state={isCourt && other !== '' ? other : undefined}
          put={(change) => {
            putText((now) => ({ ...now, ...change }));
          }}
        />
      </Part>
      {draft.error && <ProblemNote refusal={draft.error} />}
      <ActionGroup>
        <Button
          type="submit"
          isDisabled={!isReady}
          isAriaDisabled={draft.isPending}
          isLoading={draft.isPending}
        >
          {t('form.save')}
        </Button>
        <Link
          className="pf-v6-c-button pf-m-link"
          to={path(`${dossierPage(dossier.id)}?tab=requests`)}
        >
          {t('form.back')}
        </Link>
      </ActionGroup>
    </Form>
  );
}

/** Whom this side can ask: the States that are invited, or the organs of the Court. */
function othersOf(
  dossier: Dossier,
  names: ReturnType<typeof useNames>,
  isCourt: boolean,
): string[] {
  if (!isCourt) {
    return names.participants.filter(({ kind }) => isOfCourt(kind)).map(({ id }) => id);
  }
  const invited = dossier.units.flatMap(({ unit, ofCourt }) => {
    const of = names.participantOf(unit);
    return ofCourt || of === undefined ? [] : [of];
  });
  const guests = names.participants.filter(({ kind }) => isGuest(kind)).map(({ id }) => id);
  return [...new Set(invited)].filter((id) => guests.includes(id));
}
