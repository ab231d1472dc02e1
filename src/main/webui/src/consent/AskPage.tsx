import { Button, Form, FormGroup, List, ListItem, TextInput } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useStep } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { type Lead, leadPage, useLead } from '@/lead/lead';
import { uuid7 } from '@/lead/new/uuid7';
import { Written } from '@/lead/new/Written';
import { ProblemNote } from '@/problem/ProblemNote';
import { consentPage, type Material, renewed, type Use } from './consent';
import { isNothing, nothing, partsOf } from './material';
import { MaterialField } from './MaterialField';
import { areComplete, UsesField } from './UsesField';
import './consent.css';

const LONGEST = 4000;

/** A recipient asks for consent: what for, of what, until when, why. */
export function AskPage() {
  const { t } = useTranslation('consent');
  const { lead: id = '' } = useParams();
  const [search] = useSearchParams();
  const answer = useLead({ id, provider: search.get('provider') ?? undefined });
  return (
    <Page title={t('ask')} lead={t('ask.what')}>
      <Awaiting answer={answer}>{(lead) => <Asking lead={lead} />}</Awaiting>
    </Page>
  );
}

function Asking({ lead }: { lead: Lead }) {
  const { t } = useTranslation('consent');
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  // Drawn once: sending it again after a broken line asks the same question, not a second one.
  const [id] = useState(() => uuid7());
  const [uses, setUses] = useState<Use[]>([]);
  const [material, setMaterial] = useState<Material>(nothing);
  const [answerBy, setAnswerBy] = useState('');
  const [explanation, setExplanation] = useState('');
  const step = useStep(
    (call, body: { material: Material; uses: Use[]; answerBy: string; explanation: string }) =>
      call.PUT('/api/v1/leads/{id}/consents/{consent}', {
        params: { path: { id: lead.id, consent: id }, query: { provider: lead.provider } },
        body: { version: lead.version, ...body },
      }),
    renewed({ id, lead: lead.id }),
  );
  const ready =
    areComplete(uses) && !isNothing(material) && answerBy !== '' && explanation.trim() !== '';
  return (
    <Form
      className="seine-consent-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !step.isPending) {
          step.mutate(
            { material, uses, answerBy, explanation },
            {
              onSuccess: () => {
                void navigate(path(consentPage({ id, by: unit })));
              },
            },
          );
        }
      }}
    >
      <UsesField legend={t('ask.for')} chosen={uses} choose={setUses} />
      <MaterialField
        legend={t('ask.of')}
        among={partsOf(lead)}
        documents={lead.documents}
        chosen={material}
        choose={setMaterial}
      />
      <FormGroup label={t('ask.until')} fieldId="answer-by" isRequired>
        <TextInput
          id="answer-by"
          type="date"
          value={answerBy}
          onChange={(_event, day) => {
            setAnswerBy(day);
          }}
        />
      </FormGroup>
      <Written
        label={t('ask.why')}
        what={t('ask.why.what')}
        value={explanation}
        write={setExplanation}
        longest={LONGEST}
        rows={5}
        isNeeded
      />
      <List>
        <ListItem>{t('ask.reads')}</ListItem>
        {lead.card.originator === 'ANOTHER' && <ListItem>{t('ask.source')}</ListItem>}
        <ListItem>{t('ask.silence')}</ListItem>
        <ListItem>{t('ask.back')}</ListItem>
      </List>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t('ask.send')}
        </Button>{' '}
        <Link className="pf-v6-c-button pf-m-link" to={path(leadPage(lead))}>
          {t('cancel')}
        </Link>
      </div>
    </Form>
  );
}
