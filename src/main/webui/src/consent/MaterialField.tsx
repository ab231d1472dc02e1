import { Checkbox, FormGroup } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Material } from './consent';

type MaterialField = {
  legend: string;
  /** What can be chosen. */
  among: Material;
  /** How its documents are called. */
  documents: { id: string; name: string }[];
  chosen: Material;
  choose: (material: Material) => void;
};

/** Which parts of a lead: its text, its entities, each of its documents. */
export function MaterialField({ legend, among, documents, chosen, choose }: MaterialField) {
  const { t } = useTranslation('consent');
  const id = useId();
  return (
    <FormGroup role="group" className="seine-material" label={legend} fieldId={id} isRequired>
      {among.text && (
        <Checkbox
          id={`${id}-text`}
          label={t('material.text')}
          isChecked={chosen.text}
          onChange={(_event, text) => {
            choose({ ...chosen, text });
          }}
        />
      )}
      {among.entities && (
        <Checkbox
          id={`${id}-entities`}
          label={t('material.entities')}
          isChecked={chosen.entities}
          onChange={(_event, entities) => {
            choose({ ...chosen, entities });
          }}
        />
      )}
      {among.documents.map((document) => (
        <Checkbox
          key={document}
          id={`${id}-${document}`}
          className="seine-written"
          label={documents.find((one) => one.id === document)?.name ?? document}
          isChecked={chosen.documents.includes(document)}
          onChange={(_event, isChosen) => {
            choose({
              ...chosen,
              documents: isChosen
                ? [...chosen.documents, document]
                : chosen.documents.filter((one) => one !== document),
            });
          }}
        />
      ))}
    </FormGroup>
  );
}
