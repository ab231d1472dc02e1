import { useTranslation } from 'react-i18next';
import { useMembers, useParticipants, useProposals, useUnits } from './answers';
import { ContactFields } from './ContactFields';
import { ChoiceField, TextField } from './Field';
import { isolated } from './isolated';
import { hasCountry, NEW, participantKinds, type ProposingDraft } from './proposing';

type Props = {
  draft: ProposingDraft;
  faults: string[];
  onChange: (draft: ProposingDraft) => void;
};

/** The fields of one kind of proposal. */
export function ProposingFields(props: Props) {
  switch (props.draft.kind) {
    case 'MEMBER':
      return <NewMemberFields {...props} />;
    case 'UNIT':
      return <NewUnitFields {...props} />;
    case 'END_UNIT':
      return <UnitField {...props} />;
    case 'END_MEMBER':
      return <MemberField {...props} states={['ACTIVE', 'SUSPENDED']} />;
    case 'RECONFIRM':
      return <MemberField {...props} states={['SUSPENDED']} />;
  }
}

/** A field's words of what is wrong, if it is. */
function useFault(faults: string[]) {
  const { t } = useTranslation('directory');
  return (name: string) => (faults.includes(name) ? t(`fault.${name}` as 'fault.unit') : undefined);
}

function UnitField({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('directory');
  const fault = useFault(faults);
  const units = useUnits().data ?? [];
  const open = useProposals('OPEN', null).data?.items ?? [];
  const coming = draft.kind === 'MEMBER' ? open.filter(({ kind }) => kind === 'UNIT') : [];
  return (
    <ChoiceField
      id="propose-unit"
      label={t('unit')}
      isRequired
      empty={t('choose')}
      value={draft.unit}
      fault={fault('unit')}
      options={[
        ...units.map(({ id, name, participantName }) => ({
          value: id,
          words: t('unit.of', { unit: isolated(name), participant: isolated(participantName) }),
        })),
        ...coming.map(({ unit, unitName }) => ({
          value: unit,
          words: t('unit.coming', { unit: isolated(unitName) }),
        })),
      ]}
      onChange={(unit) => {
        onChange({ ...draft, unit });
      }}
    />
  );
}

function NewMemberFields(props: Props) {
  const { t } = useTranslation('directory');
  const { draft, faults, onChange } = props;
  const fault = useFault(faults);
  return (
    <>
      <UnitField {...props} />
      <TextField
        id="propose-member-name"
        label={t('memberName')}
        help={t('memberName.help')}
        isRequired
        maxLength={200}
        value={draft.memberName}
        fault={fault('memberName')}
        onChange={(memberName) => {
          onChange({ ...draft, memberName });
        }}
      />
      <TextField
        id="propose-identifier"
        label={t('identifier')}
        help={t('identifier.help')}
        isRequired
        maxLength={64}
        value={draft.identifier}
        fault={fault('identifier')}
        onChange={(identifier) => {
          onChange({ ...draft, identifier });
        }}
      />
    </>
  );
}

function MemberField({ draft, faults, onChange, states }: Props & { states: string[] }) {
  const { t } = useTranslation('directory');
  const fault = useFault(faults);
  const members = (useMembers().data ?? []).filter(({ state }) => states.includes(state));
  return (
    <ChoiceField
      id="propose-member"
      label={t('member')}
      help={members.length === 0 ? t('member.nobody') : undefined}
      isRequired
      empty={t('choose')}
      value={draft.member}
      fault={fault('member')}
      options={members.map(({ id, name, unitName }) => ({
        value: id,
        words: t('member.of', { name: isolated(name), unit: isolated(unitName) }),
      }))}
      onChange={(member) => {
        onChange({ ...draft, member });
      }}
    />
  );
}

function NewUnitFields({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('directory');
  const fault = useFault(faults);
  const participants = useParticipants().data ?? [];
  return (
    <>
      <ChoiceField
        id="propose-participant"
        label={t('participant')}
        isRequired
        empty={t('choose')}
        value={draft.participant}
        fault={fault('participant')}
        options={[
          { value: NEW, words: t('participant.new') },
          ...participants.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        onChange={(participant) => {
          onChange({ ...draft, participant });
        }}
      />
      {draft.participant === NEW && (
        <NewParticipantFields draft={draft} faults={faults} onChange={onChange} />
      )}
      <TextField
        id="propose-unit-name"
        label={t('unitName')}
        help={t('unitName.help')}
        isRequired
        maxLength={200}
        value={draft.unitName}
        fault={fault('unitName')}
        onChange={(unitName) => {
          onChange({ ...draft, unitName });
        }}
      />
      <ContactFields
        draft={draft.contact}
        faults={faults}
        onChange={(contact) => {
          onChange({ ...draft, contact });
        }}
      />
    </>
  );
}

function NewParticipantFields({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('directory');
  const fault = useFault(faults);
  const set = (name: keyof ProposingDraft) => (value: string) => {
    onChange({ ...draft, [name]: value });
  };
  return (
    <>
      <ChoiceField
        id="propose-participant-kind"
        label={t('participantKind')}
        isRequired
        value={draft.participantKind}
        options={participantKinds.map((kind) => ({ value: kind, words: t(`kind.${kind}`) }))}
        onChange={set('participantKind')}
      />
      <TextField
        id="propose-participant-name"
        label={t('participantName')}
        isRequired
        maxLength={200}
        value={draft.participantName}
        fault={fault('participantName')}
        onChange={set('participantName')}
      />
      <TextField
        id="propose-code"
        label={t('code')}
        help={t('code.help')}
        isRequired
        maxLength={16}
        value={draft.code}
        fault={fault('code')}
        onChange={set('code')}
      />
      {hasCountry(draft.participantKind) && (
        <TextField
          id="propose-country"
          label={t('country')}
          help={t('country.help')}
          isRequired
          maxLength={2}
          value={draft.country}
          fault={fault('country')}
          onChange={set('country')}
        />
      )}
    </>
  );
}
