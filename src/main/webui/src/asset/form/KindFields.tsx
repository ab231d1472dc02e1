import { FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { useCountries } from '@/entity/countries';
import { Choices } from '@/lead/new/Choices';
import { Written } from '@/lead/new/Written';
import { types } from '../kinds';
import { confidences, type Draft, links, longest } from './draft';

export type Fields = {
  draft: Draft;
  put: (change: Partial<Draft>) => void;
  fault: (place: string) => string | undefined;
};

/** What the asset is, and where. */
export function KindFields({ draft, put, fault }: Fields) {
  const { t } = useTranslation('asset');
  const countries = useCountries();
  return (
    <div className="seine-stack">
      <ChoiceField
        id="asset-type"
        label={t('type')}
        isRequired
        empty={t('choose')}
        value={draft.type}
        fault={fault('type')}
        options={types.map((value) => ({ value, words: t(`type.${value}`) }))}
        onChange={(type) => {
          put({ type: type as Draft['type'] });
        }}
      />
      <TextField
        id="asset-name"
        label={t('name')}
        help={t('name.help')}
        isRequired
        maxLength={longest.name}
        value={draft.name}
        fault={fault('name')}
        onChange={(name) => {
          put({ name });
        }}
      />
      <ChoiceField
        id="asset-country"
        label={t('country')}
        help={t('country.help')}
        empty={t('notKnown')}
        value={draft.country}
        options={countries}
        onChange={(country) => {
          put({ country });
        }}
      />
      <div className="seine-money">
        <TextField
          id="asset-quantity"
          label={t('quantity')}
          help={t('quantity.help')}
          maxLength={37}
          value={draft.quantity}
          fault={fault('quantity')}
          onChange={(quantity) => {
            put({ quantity });
          }}
        />
        <TextField
          id="asset-unit"
          label={t('quantity.unit')}
          help={t('quantity.unit.help')}
          maxLength={longest.unit}
          value={draft.unit}
          onChange={(unit) => {
            put({ unit });
          }}
        />
      </div>
      <Written
        label={t('description')}
        value={draft.description}
        write={(description) => {
          put({ description });
        }}
        longest={longest.description}
        rows={3}
      />
    </div>
  );
}

/** How it is linked to the crime, and how sure that it is the person's. */
export function LinkFields({ draft, put, fault }: Fields) {
  const { t } = useTranslation('asset');
  const crimeLinkFault = fault('crimeLink');
  const confidenceFault = fault('confidence');
  return (
    <div className="seine-stack">
      <Choices
        legend={t('crimeLink.asked')}
        options={links}
        chosen={draft.crimeLink === '' ? undefined : draft.crimeLink}
        choose={(crimeLink) => {
          put({ crimeLink });
        }}
        label={(link) => t(`crimeLink.${link}`)}
        what={(link) => t(`crimeLink.${link}.means`)}
      />
      <Fault of={crimeLinkFault} />
      <Written
        label={t('linkGrounds')}
        value={draft.linkGrounds}
        write={(linkGrounds) => {
          put({ linkGrounds });
        }}
        longest={longest.linkGrounds}
        rows={2}
      />
      <Choices
        legend={t('confidence.asked')}
        options={confidences}
        chosen={draft.confidence === '' ? undefined : draft.confidence}
        choose={(confidence) => {
          put({ confidence });
        }}
        label={(confidence) => t(`confidence.${confidence}`)}
      />
      <Fault of={confidenceFault} />
    </div>
  );
}

function Fault({ of }: { of: string | undefined }) {
  return of === undefined ? null : (
    <FormHelperText>
      <HelperText>
        <HelperTextItem variant="error">{of}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  );
}
