import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';

/** An asset of the same file that may be the same thing, and why. */
export type Likely = Records['LikelyDuplicate'];

/** Assets of the same file that share an identifier or a name with this one. */
export function useLikely(id: string, enabled: boolean) {
  return useAnswer<Likely[]>(
    ['asset', id, 'duplicates'],
    (call, signal) =>
      call.GET('/api/v1/assets/{id}/duplicates', { params: { path: { id } }, signal }),
    { enabled },
  );
}

/** Kind and value of an identifier that two assets share. */
export function shared(likeness: Records['AssetLikeness']) {
  const at = likeness.shared.indexOf(':');
  return likeness.kind === 'SAME_IDENTIFIER' && at > 0
    ? {
        identifier: likeness.shared.slice(0, at) as Records['IdentifierKind'],
        value: likeness.shared.slice(at + 1),
      }
    : { value: likeness.shared };
}
