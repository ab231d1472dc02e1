import { FormGroup, Radio } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { OpenConsent, Use } from './consent';
import type { Choice } from './decisions';
import { nothing, keyOf } from './material';
import { MaterialField } from './MaterialField';
import { useConsentWords } from './words';

type DecisionField = {
  prefix: string;
  use: Use;
  consent: OpenConsent;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
};

/** One use: for all that was asked, for some of it, or not at all. */
export function DecisionField({ prefix, use, consent, choice, choose }: DecisionField) {
  const { t } = useTranslation('consent');
  const words = useConsentWords();
  const { material, text } = consent;
  const parts = Number(material.text) + Number(material.entities) + material.documents.length;
  const hows = parts > 1 ? (['all', 'some', 'none'] as const) : (['all', 'none'] as const);
  const id = `${prefix}-${keyOf(use).replace(' ', '-')}`;
  return (
    <>
      <FormGroup role="radiogroup" fieldId={id} label={words.use(use)} isRequired>
        {hows.map((how) => (
          <Radio
            className="seine-choice"
            key={how}
            id={`${id}-${how}`}
            name={id}
            label={t(`decide.${how}`)}
            isChecked={choice?.how === how}
            onChange={() => {
              choose({ how, some: choice?.some ?? nothing });
            }}
          />
        ))}
      </FormGroup>
      {choice?.how === 'some' && (
        <MaterialField
          legend={t('decide.which', { use: words.use(use) })}
          among={material}
          documents={text?.documents ?? []}
          chosen={choice.some}
          choose={(some) => {
            choose({ how: 'some', some });
          }}
        />
      )}
    </>
  );
}
