import { Button } from '@patternfly/react-core';
import PlusCircleIcon from '@patternfly/react-icons/dist/esm/icons/plus-circle-icon';
import { useTranslation } from 'react-i18next';
import { Choices } from '../Choices';
import { kinds, longest, most, type PersonNamed } from '../draft';
import { useEditing } from '../editing';
import { Written } from '../Written';

/** Who is mentioned. */
export function PersonsStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useEditing();
  const persons = draft.body.personsNamed ?? [];
  const put = (index: number, change: Partial<PersonNamed>) => {
    setBody({
      personsNamed: persons.map((one, at) => (at === index ? { ...one, ...change } : one)),
    });
  };
  return (
    <>
      {persons.map((person, index) => (
        <fieldset key={index} className="seine-line">
          <legend>{t('new.person', { number: index + 1 })}</legend>
          <Choices
            legend={t('new.person.kind')}
            options={kinds}
            chosen={person.kind}
            choose={(kind) => {
              put(index, { kind });
            }}
            label={(kind) => t(`new.person.${kind}`)}
          />
          <Written
            label={t('new.person.name')}
            what={t('new.person.name.what')}
            value={person.name}
            write={(name) => {
              put(index, { name });
            }}
            longest={longest.name}
            isNeeded
          />
          <Written
            label={t('new.person.otherNames')}
            what={t('new.person.otherNames.what', { count: most.otherNames })}
            value={(person.otherNames ?? []).join('\n')}
            write={(lines) => {
              put(index, { otherNames: lines.split('\n').slice(0, most.otherNames) });
            }}
            longest={longest.name * most.otherNames}
            rows={2}
          />
          <Written
            label={t('new.person.note')}
            what={t('new.person.note.what')}
            value={person.note}
            write={(note) => {
              put(index, { note });
            }}
            longest={longest.note}
            rows={2}
          />
          <Button
            variant="link"
            isDanger
            isInline
            onClick={() => {
              setBody({ personsNamed: persons.filter((_, at) => at !== index) });
            }}
          >
            {t('new.person.remove', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          variant="secondary"
          icon={<PlusCircleIcon />}
          isDisabled={persons.length >= most.persons}
          onClick={() => {
            setBody({ personsNamed: [...persons, { kind: 'PERSON', name: '' }] });
          }}
        >
          {t('new.person.add')}
        </Button>
      </div>
    </>
  );
}
