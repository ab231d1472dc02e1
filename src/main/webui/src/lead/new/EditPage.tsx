import { Button } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { openLead } from './calls';
import { Editor } from './Editor';
import './new.css';
import { uuid7 } from './uuid7';

/** Goes on with a draft. */
export function EditPage() {
  const { lead = '' } = useParams();
  return <Opened key={lead} lead={lead} />;
}

function Opened({ lead }: { lead: string }) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  // Each visit opens the draft anew: what was read before may be older than what was saved since.
  const [visit] = useState(uuid7);
  const read = useAnswer(['lead', lead, 'edit', visit], (call, signal) =>
    openLead(call, lead, signal),
  );
  if (read.data?.lead.state === 'DRAFT') {
    return <Editor read={read.data} />;
  }
  return (
    <Page title={t('new.page')}>
      <Awaiting answer={read}>
        {() => (
          <Nothing
            title={t('new.noDraft')}
            action={
              <Button
                variant="primary"
                component={(props) => <Link {...props} to={path(`leads/${lead}`)} />}
              >
                {t('new.noDraft.open')}
              </Button>
            }
          >
            {t('new.noDraft.next')}
          </Nothing>
        )}
      </Awaiting>
    </Page>
  );
}
