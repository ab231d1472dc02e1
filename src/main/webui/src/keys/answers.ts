import { useAnswer } from '@/frame/answers';

/** A unit's certificates, old ones included. */
export function useCertificates(unit: string) {
  return useAnswer(['certificates', unit], (call, signal) =>
    call.GET('/api/v1/units/{unit}/certificates', { params: { path: { unit } }, signal }),
  );
}
