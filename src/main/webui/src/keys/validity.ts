import type { Records } from '@/frame/call';

type Certificate = Records['Certificate'];

/** Whether a certificate can be used now. */
export type Validity =
  | { standing: 'none' }
  | { standing: 'revoked' | 'retired' | 'ended'; at: string }
  | { standing: 'ending'; at: string; days: number }
  | { standing: 'valid'; at: string };

const DAY_MS = 86_400_000;

/** So many days before its end a certificate is shown as ending; the portal warns at the same time. */
export const WARN_DAYS = 30;

/** Where this certificate stands at this moment. */
export function validityOf(certificate: Certificate | undefined, now = new Date()): Validity {
  if (certificate === undefined) {
    return { standing: 'none' };
  }
  const { state, notAfter, revokedAt } = certificate;
  if (state === 'REVOKED') {
    return { standing: 'revoked', at: revokedAt ?? notAfter };
  }
  const end = endOf(notAfter, now);
  return state === 'RETIRED' && end.standing !== 'ended'
    ? { standing: 'retired', at: notAfter }
    : end;
}

/** Where a certificate in use stands at this moment, by its end. */
export function endOf(notAfter: string, now = new Date()): Validity {
  const left = Date.parse(notAfter) - now.getTime();
  if (left <= 0) {
    return { standing: 'ended', at: notAfter };
  }
  return left < WARN_DAYS * DAY_MS
    ? { standing: 'ending', at: notAfter, days: Math.ceil(left / DAY_MS) }
    : { standing: 'valid', at: notAfter };
}

/** The certificate of this purpose that is in use. */
export function currentOf(certificates: Certificate[], purpose: Certificate['purpose']) {
  return certificates.find((one) => one.purpose === purpose && one.state === 'CURRENT');
}

/** All certificates, those in use first, then the newest first. */
export function inOrder(certificates: Certificate[]): Certificate[] {
  const rank = ({ state }: Certificate) => (state === 'CURRENT' ? 0 : 1);
  return certificates.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      one.purpose.localeCompare(other.purpose) ||
      other.keyVersion - one.keyVersion,
  );
}
