import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { isGuest, useSide } from '@/dossier/sides';
import type { Asking } from './Asked';

/** The ways in which a measure begins: the Court proposes it, or a State acted by itself. */
export function Begin({ ask }: { ask: (next: Asking) => void }) {
  const { t } = useTranslation('asset');
  const { kind } = useSide();
  const proposes = kind === 'COURT_OTP' || kind === 'COURT_REGISTRY';
  const reports = kind === 'COURT_REGISTRY' || isGuest(kind);
  return (
    <>
      {proposes && (
        <Button
          onClick={() => {
            ask('propose');
          }}
        >
          {t('propose')}
        </Button>
      )}
      {reports && (
        <Button
          variant={proposes ? 'secondary' : 'primary'}
          onClick={() => {
            ask('reportOwn');
          }}
        >
          {t(proposes ? 'reportOwn.paper' : 'reportOwn')}
        </Button>
      )}
    </>
  );
}
