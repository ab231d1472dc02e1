import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import type { ContactDraft, ContactFault } from './contact';
import { ChoiceField, TextField } from './Field';
import { LanguagesField } from './LanguagesField';
import { zoneWords } from './time';

type ContactFieldsProps = {
  draft: ContactDraft;
  onChange: (draft: ContactDraft) => void;
  faults: string[];
  /** Who could stand in; left out where the unit has no members yet. */
  members?: Records['Member'][];
};

/** The fields of a contact point. */
export function ContactFields({ draft, onChange, faults, members }: ContactFieldsProps) {
  const { t } = useTranslation('directory');
  const set = (name: keyof ContactDraft) => (value: string | string[]) => {
    onChange({ ...draft, [name]: value });
  };
  const fault = (name: ContactFault) => (faults.includes(name) ? t(`fault.${name}`) : undefined);
  return (
    <>
      <LanguagesField
        id="contact-languages"
        codes={draft.languages}
        fault={fault('languages')}
        onChange={set('languages')}
      />
      <ChoiceField
        id="contact-zone"
        label={t('zone')}
        isRequired
        value={draft.timeZone}
        fault={fault('timeZone')}
        options={zones(draft.timeZone).map((zone) => ({ value: zone, words: zoneWords(zone) }))}
        onChange={set('timeZone')}
      />
      <TextField
        id="contact-email"
        label={t('email')}
        help={t('email.help')}
        type="email"
        maxLength={254}
        value={draft.email}
        fault={fault('email')}
        onChange={set('email')}
      />
      <TextField
        id="contact-phone"
        label={t('phone')}
        help={t('phone.help')}
        type="tel"
        value={draft.phone}
        fault={fault('phone')}
        onChange={set('phone')}
      />
      <TextField
        id="contact-hours"
        label={t('hours')}
        help={t('hours.help')}
        maxLength={200}
        value={draft.hours}
        onChange={set('hours')}
      />
      <TextField
        id="contact-channel"
        label={t('channel')}
        help={t('channel.help')}
        maxLength={300}
        value={draft.channel}
        onChange={set('channel')}
      />
      {members && (
        <ChoiceField
          id="contact-substitute"
          label={t('substitute')}
          help={t('substitute.help')}
          empty={t('substitute.none')}
          value={draft.substitute}
          options={members
            .filter(({ state, id }) => state === 'ACTIVE' || id === draft.substitute)
            .map(({ id, name }) => ({ value: id, words: name }))}
          onChange={set('substitute')}
        />
      )}
    </>
  );
}

/** The zones that this browser knows, and the present one. */
export function zones(present: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([present, 'UTC', ...known])].filter(Boolean).toSorted();
}
