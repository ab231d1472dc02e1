import { Alert, Form } from '@patternfly/react-core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '@/frame/refusal';
import { FormEnd } from '@/frame/FormEnd';
import { Part } from '@/frame/Part';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { Lines } from '@/lead/new/Lines';
import { Written } from '@/lead/new/Written';
import type { AssetForm as Sent } from '../asset';
import {
  blankEncumbrance,
  blankNumber,
  blankParty,
  type Draft,
  faultsOf,
  formOf,
  longest,
  most,
} from './draft';
import { EncumbranceFields } from './EncumbranceFields';
import { KindFields, LinkFields } from './KindFields';
import { NumberFields } from './NumberFields';
import { PartyFields } from './PartyFields';
import '@/lead/new/new.css';
import '../asset.css';

type AssetForm = {
  first: Draft;
  confirm: string;
  back: string;
  step: { isPending: boolean; isSuccess: boolean; error: Refusal | null };
  send: (asset: Sent) => void;
  /** Reads the present state, where somebody was faster. */
  readAgain?: () => void;
  /** What is asked before all else; nothing is sent while it says so. */
  children?: ReactNode;
  isReady?: boolean;
};

/** An asset as it is written: what it is, by what it is known, whose it is. */
export function AssetForm({
  first,
  confirm,
  back,
  step,
  send,
  readAgain,
  children,
  isReady = true,
}: AssetForm) {
  const { t } = useTranslation('asset');
  const [draft, setDraft] = useState(first);
  const [isTried, tried] = useState(false);
  const faults = faultsOf(draft);
  const put = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
  };
  const fault = (place: string) =>
    !isTried || !faults.includes(place)
      ? undefined
      : place.endsWith('share')
        ? t('fault.share')
        : place === 'quantity'
          ? t('fault.quantity')
          : t('fault.missing');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tried(true);
    if (faults.length === 0 && isReady && !step.isPending) {
      send(formOf(draft));
    }
  };
  const count = faults.length + (isReady ? 0 : 1);
  return (
    <Form onSubmit={submit} noValidate className="seine-stack seine-narrow">
      <UnsentWarning isUnsent={draft !== first && !step.isSuccess} />
      {children}
      <Part title={t('form.what')}>
        <KindFields draft={draft} put={put} fault={fault} />
      </Part>
      <Part title={t('identifiers')}>
        <div className="seine-stack">
          <Lines
            lines={draft.numbers}
            blank={blankNumber}
            most={most.numbers}
            set={(numbers) => {
              put({ numbers });
            }}
            words={{
              legend: (number) => t('form.number', { number }),
              remove: (number) => t('form.number.remove', { number }),
              add: t('form.number.add'),
            }}
          >
            {(number, change, at) => (
              <NumberFields
                id={`number-${at}`}
                number={number}
                type={draft.type}
                put={change}
                fault={(member) => fault(`numbers/${at}/${member}`)}
              />
            )}
          </Lines>
        </div>
      </Part>
      <Part title={t('parties')}>
        <div className="seine-stack">
          <Lines
            lines={draft.parties}
            blank={blankParty}
            most={most.parties}
            set={(parties) => {
              put({ parties });
            }}
            words={{
              legend: (number) => t('form.party', { number }),
              remove: (number) => t('form.party.remove', { number }),
              add: t('form.party.add'),
            }}
          >
            {(party, change, at) => (
              <PartyFields
                id={`party-${at}`}
                party={party}
                put={change}
                fault={(member) => fault(`parties/${at}/${member}`)}
              />
            )}
          </Lines>
          {faults.includes('shares') && (
            <Alert isInline variant="warning" component="p" title={t('fault.shares')} />
          )}
        </div>
      </Part>
      <Part title={t('form.link')}>
        <LinkFields draft={draft} put={put} fault={fault} />
      </Part>
      <Part title={t('encumbrances')}>
        <div className="seine-stack">
          <Lines
            lines={draft.encumbrances}
            blank={blankEncumbrance}
            most={most.encumbrances}
            set={(encumbrances) => {
              put({ encumbrances });
            }}
            words={{
              legend: (number) => t('form.encumbrance', { number }),
              remove: (number) => t('form.encumbrance.remove', { number }),
              add: t('form.encumbrance.add'),
            }}
          >
            {(encumbrance, change, at) => (
              <EncumbranceFields
                id={`encumbrance-${at}`}
                encumbrance={encumbrance}
                put={change}
                fault={(member) => fault(`encumbrances/${at}/${member}`)}
              />
            )}
          </Lines>
        </div>
      </Part>
      <Part title={t('note')}>
        <Written
          label={t('note')}
          what={t('note.help')}
          value={draft.note}
          rows={4}
          longest={longest.note}
          write={(note) => {
            put({ note });
          }}
        />
      </Part>
      <FormEnd
        confirm={confirm}
        back={back}
        faults={isTried ? count : 0}
        step={step}
        readAgain={readAgain}
      />
    </Form>
  );
}
