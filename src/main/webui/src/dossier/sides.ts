import { useTranslation } from 'react-i18next';
import { useParticipants, useUnits } from '@/directory/answers';
import type { Records } from '@/frame/call';
import { useActingMembership, useActingUnit, useHasRole } from '@/frame/unit';

type Kind = Records['ParticipantKind'];

const COURT: Kind[] = ['COURT_OTP', 'COURT_REGISTRY', 'COURT_PRESIDENCY'];
const GUESTS: Kind[] = ['STATE_PARTY', 'STATE_NOT_PARTY', 'ORGANISATION'];

/** An organ of the Court sees the whole of a file. */
export const isOfCourt = (kind: Kind | undefined) => kind !== undefined && COURT.includes(kind);

/** A State or an organisation has a compartment of its own. */
export const isGuest = (kind: Kind | undefined) => kind !== undefined && GUESTS.includes(kind);

/** Units that can be let into a file. */
export const canBeInvited = ({ participantKind, canHoldContent }: Records['Unit']) =>
  canHoldContent && (isOfCourt(participantKind) || isGuest(participantKind));

/** For whom the acting unit works; the participant's id once the directory has answered. */
export function useSide() {
  const unit = useActingUnit();
  const kind = useActingMembership()?.participantKind;
  const participant = useUnits().data?.find((one) => one.id === unit)?.participant;
  const isWriter = useHasRole('investigator', 'registry-officer');
  return {
    kind,
    participant,
    isCourt: isOfCourt(kind),
    /** Whether the member may begin and change files. */
    keepsFiles: isOfCourt(kind) && isWriter,
  };
}

/** How units and participants are called; what the directory no longer lists is named by its id. */
export function useNames() {
  const { t } = useTranslation('dossier');
  const units = useUnits().data;
  const participants = useParticipants().data;
  return {
    unit: (id: string) => {
      const unit = units?.find((one) => one.id === id);
      return unit
        ? `${unit.participantName} · ${unit.name}`
        : units
          ? t('name.unlisted', { id })
          : '…';
    },
    participant: (id: string) =>
      participants?.find((one) => one.id === id)?.name ??
      (participants ? t('name.unlisted', { id }) : '…'),
    participantOf: (unit: string) => units?.find((one) => one.id === unit)?.participant,
    units: units ?? [],
    participants: participants ?? [],
  };
}
