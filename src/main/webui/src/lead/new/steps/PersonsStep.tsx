import { useTranslation } from 'react-i18next';
import { Choices } from '../Choices';
import { kinds, longest, most, type PersonNamed } from '../draft';
import { useWriting } from '../editing';
import { Lines } from '../Lines';
import { Written } from '../Written';

/** Who is mentioned. */
export function PersonsStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useWriting();
  return (
    <Lines<PersonNamed>
      lines={draft.body.personsNamed ?? []}
      blank={{ kind: 'PERSON', name: '' }}
      most={most.persons}
      set={(personsNamed) => {
        setBody({ personsNamed });
      }}
      words={{
        legend: (number) => t('new.person', { number }),
        remove: (number) => t('new.person.remove', { number }),
        add: t('new.person.add'),
      }}
    >
      {(person, put) => (
        <>
          <Choices
            legend={t('new.person.kind')}
            options={kinds}
            chosen={person.kind}
            choose={(kind) => {
              put({ kind });
            }}
            label={(kind) => t(`new.person.${kind}`)}
          />
          <Written
            label={t('new.person.name')}
            what={t('new.person.name.what')}
            value={person.name}
            write={(name) => {
              put({ name });
            }}
            longest={longest.name}
            isNeeded
          />
          <Written
            label={t('new.person.otherNames')}
            what={t('new.person.otherNames.what', { count: most.otherNames })}
            value={(person.otherNames ?? []).join('\n')}
            write={(lines) => {
              put({ otherNames: lines.split('\n').slice(0, most.otherNames) });
            }}
            longest={longest.name * most.otherNames}
            rows={2}
          />
          <Written
            label={t('new.person.note')}
            what={t('new.person.note.what')}
            value={person.note}
            write={(note) => {
              put({ note });
            }}
            longest={longest.note}
            rows={2}
          />
        </>
      )}
    </Lines>
  );
}
