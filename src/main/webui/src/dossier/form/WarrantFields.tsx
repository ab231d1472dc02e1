import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { kinds, levels, longest, type PersonDraft, type WarrantDraft } from './draft';
import { SeveralField } from './SeveralField';
import { ShownToField } from './ShownToField';

type WarrantFields = {
  warrant: WarrantDraft;
  persons: PersonDraft[];
  put: (change: Partial<WarrantDraft>) => void;
  fault: (member: string) => string | undefined;
};

/** One warrant of arrest, or one summons to appear. */
export function WarrantFields({ warrant, persons, put, fault }: WarrantFields) {
  const { t } = useTranslation('dossier');
  const id = useId();
  return (
    <>
      <ChoiceField
        id={`${id}-kind`}
        label={t('warrant.kind')}
        isRequired
        empty={t('choose')}
        value={warrant.kind}
        fault={fault('kind')}
        options={kinds.map((value) => ({ value, words: t(`warrant.${value}`) }))}
        onChange={(kind) => {
          put({ kind: kind as WarrantDraft['kind'] });
        }}
      />
      <TextField
        id={`${id}-reference`}
        label={t('warrant.reference')}
        help={t('warrant.reference.help')}
        isRequired
        maxLength={longest.reference}
        value={warrant.reference}
        fault={fault('reference')}
        onChange={(reference) => {
          put({ reference });
        }}
      />
      <TextField
        id={`${id}-date`}
        label={t('warrant.date')}
        type="date"
        isRequired
        value={warrant.date}
        fault={fault('date')}
        onChange={(date) => {
          put({ date });
        }}
      />
      <TextField
        id={`${id}-chamber`}
        label={t('warrant.chamber')}
        isRequired
        maxLength={longest.reference}
        value={warrant.chamber}
        fault={fault('chamber')}
        onChange={(chamber) => {
          put({ chamber });
        }}
      />
      <ChoiceField
        id={`${id}-level`}
        label={t('warrant.level')}
        isRequired
        empty={t('choose')}
        value={warrant.level}
        fault={fault('level')}
        options={levels.map((value) => ({ value, words: t(`level.${value}`) }))}
        onChange={(level) => {
          put({ level: level as WarrantDraft['level'] });
        }}
      />
      <SeveralField
        id={`${id}-persons`}
        label={t('warrant.persons')}
        chosen={warrant.persons.filter((one) => persons.some((person) => person.id === one))}
        options={persons
          .filter(({ name }) => name.trim() !== '')
          .map((person) => ({ value: person.id, words: person.name }))}
        onChange={(named) => {
          put({ persons: named });
        }}
      />
      <ShownToField
        id={`${id}-shown`}
        chosen={warrant.shownTo}
        onChange={(shownTo) => {
          put({ shownTo });
        }}
      />
    </>
  );
}
