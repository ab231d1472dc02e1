import type { Records } from '@/frame/call';
import { type ContactDraft, contactFaults, contactOf, draftOf } from './contact';

export const proposalKinds = ['MEMBER', 'UNIT', 'END_MEMBER', 'END_UNIT', 'RECONFIRM'] as const;

/** Kinds of participant of which a unit can be proposed. */
export const participantKinds = [
  'STATE_PARTY',
  'STATE_NOT_PARTY',
  'ORGANISATION',
  'COURT_OTP',
  'COURT_REGISTRY',
  'COURT_PRESIDENCY',
  'TRUST_FUND',
  'DEFENCE_TEAM',
  'OUTSIDE_EXPERT',
  'AUDIT',
  'PORTAL_OPERATIONS',
] as const;

/** What an administrator types before it is proposed. */
export type ProposingDraft = {
  kind: Records['ProposalKind'];
  unit: string;
  member: string;
  /** The id of a participant, or {@link NEW} for one that arrives with its unit. */
  participant: string;
  participantKind: Records['ParticipantKind'];
  code: string;
  participantName: string;
  country: string;
  unitName: string;
  contact: ContactDraft;
  identifier: string;
  memberName: string;
};

/** In place of a participant's id: one that is not there yet. */
export const NEW = 'new';

/** An empty form. */
export function nothingProposed(kind: Records['ProposalKind']): ProposingDraft {
  return {
    kind,
    unit: '',
    member: '',
    participant: '',
    participantKind: 'STATE_PARTY',
    code: '',
    participantName: '',
    country: '',
    unitName: '',
    contact: draftOf(),
    identifier: '',
    memberName: '',
  };
}

/** Whether a participant of this kind is of a country. */
export function hasCountry(kind: Records['ParticipantKind']): boolean {
  return kind === 'STATE_PARTY' || kind === 'STATE_NOT_PARTY';
}

/** Names of fields that are not as they must be; their words are `fault.<name>`. */
export function proposingFaults(draft: ProposingDraft): string[] {
  const isName = (text: string) => text.trim().length >= 2 && text.trim().length <= 200;
  const checks: Record<string, boolean> = {};
  switch (draft.kind) {
    case 'MEMBER':
      checks['unit'] = draft.unit !== '';
      checks['identifier'] = /^[A-Za-z0-9:_-]{1,64}$/.test(draft.identifier.trim());
      checks['memberName'] = isName(draft.memberName);
      break;
    case 'END_UNIT':
      checks['unit'] = draft.unit !== '';
      break;
    case 'UNIT':
      checks['participant'] = draft.participant !== '';
      checks['unitName'] = isName(draft.unitName);
      if (draft.participant === NEW) {
        checks['code'] = /^[A-Z0-9-]{2,16}$/.test(draft.code.trim());
        checks['participantName'] = isName(draft.participantName);
        checks['country'] =
          !hasCountry(draft.participantKind) || /^[A-Z]{2}$/.test(draft.country.trim());
      }
      return [...failed(checks), ...contactFaults(draft.contact)];
    default:
      checks['member'] = draft.member !== '';
  }
  return failed(checks);
}

function failed(checks: Record<string, boolean>): string[] {
  return Object.keys(checks).filter((name) => !checks[name]);
}

/** The proposal as the API takes it: only what its kind needs. */
export function proposalOf(draft: ProposingDraft): Records['ProposalDraft'] {
  const { kind, unit, member } = draft;
  switch (kind) {
    case 'MEMBER':
      return {
        kind,
        unit,
        newMember: { identifier: draft.identifier.trim(), name: draft.memberName.trim() },
      };
    case 'END_UNIT':
      return { kind, unit };
    case 'UNIT': {
      const newUnit = { name: draft.unitName.trim(), contact: contactOf(draft.contact) };
      return draft.participant === NEW
        ? { kind, newUnit, newParticipant: participantOf(draft) }
        : { kind, newUnit, participant: draft.participant };
    }
    default:
      return { kind, member };
  }
}

function participantOf(draft: ProposingDraft): Records['NewParticipant'] {
  return {
    kind: draft.participantKind,
    code: draft.code.trim(),
    name: draft.participantName.trim(),
    country: hasCountry(draft.participantKind) ? draft.country.trim() : null,
    channel: null,
  };
}
