import { Form } from '@patternfly/react-core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import type { Refusal } from '@/frame/refusal';
import { FormEnd } from '@/frame/FormEnd';
import { Part } from '@/frame/Part';
import { UnsentWarning } from '@/frame/UnsentWarning';
import { Lines } from '@/lead/new/Lines';
import { Written } from '@/lead/new/Written';
import type { DossierText } from '../dossier';
import { type Draft, blankPerson, blankWarrant, faultsOf, longest, most, textOf } from './draft';
import { PersonFields } from './PersonFields';
import { WarrantFields } from './WarrantFields';
import { WhoSees } from './WhoSees';
import '@/lead/new/new.css';
import '../dossier.css';

type DossierForm = {
  first: Draft;
  /** Participants beside the Court that work in the file already. */
  invited: string[];
  confirm: string;
  back: string;
  step: { isPending: boolean; isSuccess: boolean; error: Refusal | null };
  send: (text: DossierText) => void;
  /** Reads the present state, where somebody was faster. */
  readAgain?: () => void;
};

/** What a file is about, as it is written. */
export function DossierForm({ first, invited, confirm, back, step, send, readAgain }: DossierForm) {
  const { t } = useTranslation('dossier');
  const [draft, setDraft] = useState(first);
  const [isTried, tried] = useState(false);
  const faults = faultsOf(draft);
  const put = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
  };
  const fault = (place: string) =>
    isTried && faults.includes(place)
      ? t(place.endsWith('otherNames') ? 'fault.otherNames' : 'fault.missing')
      : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tried(true);
    if (faults.length === 0 && !step.isPending) {
      send(textOf(draft));
    }
  };
  return (
    <Form onSubmit={submit} noValidate className="seine-stack seine-narrow">
      <UnsentWarning isUnsent={draft !== first && !step.isSuccess} />
      <Part title={t('form.about')}>
        <div className="seine-stack">
          <TextField
            id="dossier-title"
            label={t('form.title')}
            help={t('form.title.help')}
            isRequired
            maxLength={longest.title}
            value={draft.title}
            fault={fault('title')}
            onChange={(title) => {
              put({ title });
            }}
          />
          <TextField
            id="dossier-situation"
            label={t('situation')}
            help={t('form.situation.help')}
            isRequired
            maxLength={longest.number}
            value={draft.situation}
            fault={fault('situation')}
            onChange={(situation) => {
              put({ situation });
            }}
          />
          <TextField
            id="dossier-case"
            label={t('case')}
            help={t('form.case.help')}
            maxLength={longest.number}
            value={draft.caseNumber}
            onChange={(caseNumber) => {
              put({ caseNumber });
            }}
          />
        </div>
      </Part>
      <Part title={t('persons')}>
        <div className="seine-stack">
          <Lines
            lines={draft.persons}
            blank={blankPerson()}
            most={most.persons}
            set={(persons) => {
              put({ persons });
            }}
            words={{
              legend: (number) => t('form.person', { number }),
              remove: (number) => t('form.person.remove', { number }),
              add: t('form.person.add'),
            }}
          >
            {(person, change, at) => (
              <PersonFields
                person={person}
                put={change}
                fault={(member) => fault(`persons/${at}/${member}`)}
              />
            )}
          </Lines>
        </div>
      </Part>
      <Part title={t('warrants')}>
        <div className="seine-stack">
          <Lines
            lines={draft.warrants}
            blank={blankWarrant()}
            most={most.warrants}
            set={(warrants) => {
              put({ warrants });
            }}
            words={{
              legend: (number) => t('form.warrant', { number }),
              remove: (number) => t('form.warrant.remove', { number }),
              add: t('form.warrant.add'),
            }}
          >
            {(warrant, change, at) => (
              <WarrantFields
                warrant={warrant}
                persons={draft.persons}
                put={change}
                fault={(member) => fault(`warrants/${at}/${member}`)}
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
      <Part title={t('whoSees')}>
        <WhoSees draft={draft} invited={invited} />
      </Part>
      <FormEnd
        confirm={confirm}
        back={back}
        faults={isTried ? faults.length : 0}
        step={step}
        readAgain={readAgain}
      />
    </Form>
  );
}
