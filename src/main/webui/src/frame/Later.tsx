import { type ReactNode, useEffect, useState } from 'react';

const PATIENCE_MS = 300;

/** Shows its children only after a moment: what comes at once needs no sign of waiting. */
export function Later({ children }: { children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setDue(true);
    }, PATIENCE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return due ? children : null;
}
