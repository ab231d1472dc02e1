import { useEffect, useState } from 'react';

/** The stored line of an entry; its bytes are ASCII. */
export function lineOf(base64: string): string {
  return atob(base64);
}

/** The leaf hash of RFC 9162, section 2.1.1: SHA-256 over a zero byte and the entry's bytes, in base64. */
export async function leafHash(base64: string): Promise<string> {
  const bytes = Uint8Array.from(`\0${lineOf(base64)}`, (char) => char.charCodeAt(0));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

/** {@link leafHash} once it is computed. */
export function useLeafHash(base64: string | null): string | null {
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    if (base64 !== null) {
      void leafHash(base64).then((found) => {
        if (wanted) {
          setHash(found);
        }
      });
    }
    return () => {
      wanted = false;
    };
  }, [base64]);
  return hash;
}
