import { useSide } from '@/dossier/sides';
import type { Records } from '@/frame/call';
import { useHasRole } from '@/frame/unit';
import type { Assistance, Basis } from './request';

type Kind = Records['ParticipantKind'];

/** On what a request stands: the article, and which participants may make it. */
export const bases: Record<Basis, { article: string; makers: Kind[] }> = {
  PROSECUTOR: { article: 'Art. 54(3)(c), 93(1)', makers: ['COURT_OTP'] },
  CHAMBER_BEFORE_TRIAL: { article: 'Art. 57(3)(e), 93(1)(k)', makers: ['COURT_REGISTRY'] },
  CHAMBER_AT_TRIAL: { article: 'Art. 61(11), 64(6)(a), 93(1)', makers: ['COURT_REGISTRY'] },
  DEFENCE_BY_CHAMBER: { article: 'Art. 57(3)(b), Rule 116', makers: ['COURT_REGISTRY'] },
  REPARATIONS: { article: 'Art. 75(4), 93(1)', makers: ['COURT_REGISTRY'] },
  ENFORCEMENT: { article: 'Art. 75(5), 109(1), Rule 217', makers: ['COURT_PRESIDENCY'] },
  STATE_ASKS: {
    article: 'Art. 93(10)',
    makers: ['STATE_PARTY', 'STATE_NOT_PARTY', 'ORGANISATION'],
  },
};

export const basisNames = Object.keys(bases) as Basis[];

export const assistances = [
  'IDENTIFY',
  'TRACE',
  'FREEZE',
  'SEIZE',
  'FORFEIT',
  'STATEMENTS',
  'DOCUMENTS',
  'OTHER',
] as const satisfies Assistance[];

/** The bases on which a participant of this kind makes requests. */
export const basesOf = (kind: Kind | undefined) =>
  basisNames.filter((name) => kind !== undefined && bases[name].makers.includes(kind));

/** Whether the acting member may draft one. */
export function useMakesRequests(): boolean {
  const { kind } = useSide();
  const works = useHasRole('focal-point', 'investigator', 'registry-officer');
  return works && basesOf(kind).length > 0;
}
