import { Alert, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Outcome } from '@/frame/asking';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useUnitPath } from '@/frame/unit';
import { InviteForm } from './InviteForm';
import { Messages } from './Messages';
import { Parts } from './Parts';
import { recordPage, type ThreadPart, useThread } from './thread';
import { WriteForm } from './WriteForm';
import '@/lead/new/new.css';
import '@/lead/sheet/sheet.css';
import './dialogue.css';

/** One thread: writing, what was written, and who takes part and has read how far. */
export function ThreadPage() {
  const { t } = useTranslation('dialogue');
  const { thread: id = '' } = useParams();
  const [search] = useSearchParams();
  const answer = useThread({ id, by: search.get('by') ?? undefined });
  const [done, setDone] = useState<string>();
  const thread = answer.data?.pages[0];
  return (
    <Page
      title={t('thread')}
      lead={
        thread && (
          <strong className="seine-written" dir="auto">
            {thread.topic}
          </strong>
        )
      }
      actions={thread && <ToRecord thread={thread} />}
    >
      <Outcome done={done} />
      <Stack hasGutter className="seine-sheet">
        <StackItem>
          <Alert isInline isPlain variant="info" component="p" title={t('informal')} />
        </StackItem>
        {thread && (
          <StackItem className="seine-screen-only">
            <Part title={t('write')}>
              <WriteForm thread={thread} done={setDone} />
            </Part>
          </StackItem>
        )}
        <StackItem>
          <Part title={t('written')}>
            <AwaitingRows answer={answer} none={null}>
              {(messages) => <Messages messages={messages} parts={thread?.units ?? []} />}
            </AwaitingRows>
          </Part>
        </StackItem>
        {thread && (
          <StackItem>
            <Part title={t('parts')}>
              <Parts thread={thread} />
              {thread.partners.length > 0 && <InviteForm thread={thread} done={setDone} />}
            </Part>
          </StackItem>
        )}
      </Stack>
    </Page>
  );
}

function ToRecord({ thread: { record } }: { thread: ThreadPart }) {
  const { t } = useTranslation('dialogue');
  const path = useUnitPath();
  return (
    <Link
      className="pf-v6-c-button pf-m-secondary"
      to={path(recordPage({ ...record, provider: record.provider ?? undefined }))}
    >
      {t(`to.${record.kind}`)}
    </Link>
  );
}
