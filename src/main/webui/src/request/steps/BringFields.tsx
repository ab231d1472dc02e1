import { Button, Content, FormGroup, Progress } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { sendTo } from '@/lead/new/send';
import { uuid7 } from '@/lead/new/uuid7';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Attached, type AttachedKind, documentAddress, documentsOf } from '../request';
import { kindsOf } from './draft';
import type { FieldsProps } from './Fields';
import { LanguageField } from './LanguageField';

type BringFields = Omit<FieldsProps, 'asked'> & { isNeeded: boolean };

/** Documents that the step brings: each is sealed at once, and signed by the step. */
export function BringFields({ step, request, draft, put, sending, isNeeded }: BringFields) {
  const { t } = useTranslation('request');
  const unit = useActingUnit();
  const chooser = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number>();
  const [refusal, refuse] = useState<Refusal | null>(null);
  const kinds = kindsOf(step.step);
  const change = (id: string, next: Partial<Attached>) => {
    put({ documents: draft.documents.map((one) => (one.id === id ? { ...one, ...next } : one)) });
  };
  const bring = async (file: File) => {
    const id = uuid7();
    refuse(null);
    setSent(0);
    sending(true);
    try {
      await sendTo(documentAddress(request.id, id), unit, file, (bytes) => {
        setSent(file.size === 0 ? 100 : Math.round((bytes * 100) / file.size));
      }).done;
      put({ documents: [...draft.documents, { id, kind: kinds[0] ?? 'ANNEX', name: file.name }] });
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
    } finally {
      setSent(undefined);
      sending(false);
    }
  };
  return (
    <FormGroup label={t('bring')} isRequired={isNeeded} role="group" fieldId="step-bring">
      <Content component="p">{t(`bring.${kinds[0] ?? 'ANNEX'}`)}</Content>
      {draft.documents.map((one) => (
        <Brought
          key={one.id}
          document={one}
          kinds={kinds}
          originals={documentsOf(request)}
          change={(next) => {
            change(one.id, next);
          }}
          remove={() => {
            put({ documents: draft.documents.filter(({ id }) => id !== one.id) });
          }}
        />
      ))}
      <input
        ref={chooser}
        hidden
        aria-label={t('bring.file')}
        type="file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) {
            void bring(file);
          }
        }}
      />
      <Button
        id="step-bring"
        variant="secondary"
        isAriaDisabled={sent !== undefined}
        isLoading={sent !== undefined}
        onClick={() => chooser.current?.click()}
      >
        {t('bring.choose')}
      </Button>
      <div role="status">
        {sent !== undefined && <Progress value={sent} title={t('bring.going')} size="sm" />}
      </div>
      {refusal && <ProblemNote refusal={refusal} />}
    </FormGroup>
  );
}

type BroughtProps = {
  document: Attached;
  kinds: AttachedKind[];
  originals: ReturnType<typeof documentsOf>;
  change: (next: Partial<Attached>) => void;
  remove: () => void;
};

function Brought({ document, kinds, originals, change, remove }: BroughtProps) {
  const { t } = useTranslation('request');
  const { id, name, kind, language, translates } = document;
  return (
    <fieldset className="seine-choices seine-stack">
      <legend className="seine-written">{name}</legend>
      <ChoiceField
        id={`kind-${id}`}
        label={t('document.kind')}
        isRequired
        value={kind}
        options={kinds.map((value) => ({ value, words: t(`kind.${value}`) }))}
        onChange={(next) => {
          change({ kind: next as AttachedKind });
        }}
      />
      {(kind === 'TRANSLATION' || kind === 'REPLY') && (
        <LanguageField
          id={`language-${id}`}
          label={t('document.language')}
          value={language ?? ''}
          onChange={(next) => {
            change({ language: next });
          }}
        />
      )}
      {kind === 'TRANSLATION' && (
        <ChoiceField
          id={`translates-${id}`}
          label={t('document.original')}
          empty={t('document.original.request')}
          value={translates ?? ''}
          options={originals.map((one) => ({ value: one.id, words: one.name }))}
          onChange={(next) => {
            change({ translates: next });
          }}
        />
      )}
      <Button variant="link" isInline onClick={remove}>
        {t('bring.remove', { name })}
      </Button>
    </fieldset>
  );
}
