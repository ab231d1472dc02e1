import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { useCountries } from '@/entity/countries';
import { Written } from '@/lead/new/Written';
import { longest, most, type PersonDraft } from './draft';
import { SeveralField } from './SeveralField';
import { ShownToField } from './ShownToField';

type PersonFields = {
  person: PersonDraft;
  put: (change: Partial<PersonDraft>) => void;
  fault: (member: string) => string | undefined;
};

/** One person named. */
export function PersonFields({ person, put, fault }: PersonFields) {
  const { t } = useTranslation('dossier');
  const countries = useCountries();
  const id = useId();
  return (
    <>
      <TextField
        id={`${id}-name`}
        label={t('person.name')}
        isRequired
        maxLength={longest.name}
        value={person.name}
        fault={fault('name')}
        onChange={(name) => {
          put({ name });
        }}
      />
      <Written
        label={t('person.otherNames')}
        what={fault('otherNames') ?? t('person.otherNames.help', { count: most.otherNames })}
        value={person.otherNames}
        rows={2}
        longest={longest.name * most.otherNames}
        write={(otherNames) => {
          put({ otherNames });
        }}
      />
      <TextField
        id={`${id}-born`}
        label={t('person.born')}
        type="date"
        value={person.born}
        onChange={(born) => {
          put({ born });
        }}
      />
      <SeveralField
        id={`${id}-nationalities`}
        label={t('person.nationalities')}
        chosen={person.nationalities}
        most={most.nationalities}
        options={countries}
        onChange={(nationalities) => {
          put({ nationalities });
        }}
      />
      <ShownToField
        id={`${id}-shown`}
        chosen={person.shownTo}
        onChange={(shownTo) => {
          put({ shownTo });
        }}
      />
    </>
  );
}
