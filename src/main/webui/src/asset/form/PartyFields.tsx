import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { Written } from '@/lead/new/Written';
import { longest, type PartyDraft, partyKinds, roles } from './draft';

type PartyFields = {
  id: string;
  party: PartyDraft;
  put: (change: Partial<PartyDraft>) => void;
  fault: (member: string) => string | undefined;
};

/** Somebody who has an interest in the asset. */
export function PartyFields({ id, party, put, fault }: PartyFields) {
  const { t } = useTranslation('asset');
  return (
    <>
      <ChoiceField
        id={`${id}-role`}
        label={t('party.role')}
        isRequired
        empty={t('choose')}
        value={party.role}
        fault={fault('role')}
        options={roles.map((value) => ({ value, words: t(`role.${value}`) }))}
        onChange={(role) => {
          put({ role: role as PartyDraft['role'] });
        }}
      />
      <ChoiceField
        id={`${id}-kind`}
        label={t('party.kind')}
        isRequired
        empty={t('choose')}
        value={party.kind}
        fault={fault('kind')}
        options={partyKinds.map((value) => ({ value, words: t(`party.${value}`) }))}
        onChange={(kind) => {
          put({ kind: kind as PartyDraft['kind'] });
        }}
      />
      <TextField
        id={`${id}-name`}
        label={t('party.name')}
        isRequired
        maxLength={longest.name}
        value={party.name}
        fault={fault('name')}
        onChange={(name) => {
          put({ name });
        }}
      />
      <TextField
        id={`${id}-share`}
        label={t('party.percent')}
        help={t('party.percent.help')}
        maxLength={8}
        value={party.share}
        fault={fault('share')}
        onChange={(share) => {
          put({ share });
        }}
      />
      <TextField
        id={`${id}-since`}
        label={t('party.since')}
        type="date"
        value={party.since}
        onChange={(since) => {
          put({ since });
        }}
      />
      <Written
        label={t('party.grounds')}
        value={party.grounds}
        write={(grounds) => {
          put({ grounds });
        }}
        longest={longest.grounds}
        rows={2}
      />
    </>
  );
}
