import {
  Button,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  List,
  ListItem,
} from '@patternfly/react-core';
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
import { hasAccepted } from '@/lead/steps/steps';
import { useUnitNames } from '@/lead/units';
import { ProblemNote } from '@/problem/ProblemNote';
import { consentPage, type Material, renewed, type Use } from './consent';
import { isNothing, nothing, partsOf } from './material';
import { MaterialField } from './MaterialField';
import { areComplete, UsesField } from './UsesField';
import './consent.css';

const LONGEST = 4000;

/** A provider consents of its own motion, to uses by one recipient. */
export function GivePage() {
  const { t } = useTranslation('consent');
  const { lead: id = '' } = useParams();
  const [search] = useSearchParams();
  const answer = useLead({ id, provider: search.get('provider') ?? undefined });
  return (
    <Page title={t('give')} lead={t('give.what')}>
      <Awaiting answer={answer}>{(lead) => <Giving lead={lead} />}</Awaiting>
    </Page>
  );
}

function Giving({ lead }: { lead: Lead }) {
  const { t } = useTranslation('consent');
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  const names = useUnitNames();
  const [id] = useState(() => uuid7());
  const [recipient, setRecipient] = useState('');
  const [uses, setUses] = useState<Use[]>([]);
  const [material, setMaterial] = useState<Material>(nothing);
  const [conditions, setConditions] = useState('');
  const step = useStep(
    (call, body: { recipient: string; material: Material; uses: Use[]; conditions: string }) =>
      call.PUT('/api/v1/leads/{id}/consents/{consent}/own-motion', {
        params: { path: { id: lead.id, consent: id }, query: { provider: lead.provider } },
        body: { version: lead.version, ...body },
      }),
    renewed({ id, lead: lead.id }),
  );
  const ready = recipient !== '' && areComplete(uses) && !isNothing(material);
  return (
    <Form
      className="seine-consent-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !step.isPending) {
          step.mutate(
            { recipient, material, uses, conditions },
            {
              onSuccess: () => {
                void navigate(path(consentPage({ id, by: unit })));
              },
            },
          );
        }
      }}
    >
      <FormGroup label={t('give.to')} fieldId="give-to" isRequired>
        <FormSelect
          id="give-to"
          value={recipient}
          onChange={(_event, chosen) => {
            setRecipient(chosen);
          }}
        >
          <FormSelectOption value="" label={t('give.to.choose')} isPlaceholder />
          {lead.recipients.filter(hasAccepted).map((one) => (
            <FormSelectOption key={one.unit} value={one.unit} label={names.full(one.unit)} />
          ))}
        </FormSelect>
      </FormGroup>
      <UsesField legend={t('give.for')} chosen={uses} choose={setUses} />
      <MaterialField
        legend={t('ask.of')}
        among={partsOf(lead)}
        documents={lead.documents}
        chosen={material}
        choose={setMaterial}
      />
      <Written
        label={t('answer.conditions')}
        value={conditions}
        write={setConditions}
        longest={LONGEST}
        rows={4}
      />
      <List>
        <ListItem>{t('give.frees')}</ListItem>
        {lead.card.originator === 'ANOTHER' && <ListItem>{t('give.source')}</ListItem>}
        <ListItem>{t('answer.final')}</ListItem>
      </List>
      {step.error && <ProblemNote refusal={step.error} />}
      <div>
        <Button
          type="submit"
          isDisabled={!ready}
          isAriaDisabled={step.isPending}
          isLoading={step.isPending}
        >
          {t('give.send')}
        </Button>{' '}
        <Link className="pf-v6-c-button pf-m-link" to={path(leadPage(lead))}>
          {t('cancel')}
        </Link>
      </div>
    </Form>
  );
}
