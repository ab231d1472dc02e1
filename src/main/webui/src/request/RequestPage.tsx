import { Button, Card, CardBody, Stack, StackItem } from '@patternfly/react-core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DialoguePart } from '@/dialogue/DialoguePart';
import { useForgetting } from '@/dossier/dossier';
import { AlarmTable } from '@/dossier/filed/AlarmTable';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { Timeline } from '@/frame/Timeline';
import { type Available, openAlarms, type Request, useRequest } from './request';
import { Assets } from './sheet/Assets';
import { Documents } from './sheet/Documents';
import { useRequestEvents } from './sheet/events';
import { useFacts } from './sheet/facts';
import { Overview } from './sheet/Overview';
import { Sections } from './sheet/Sections';
import { Versions } from './sheet/Versions';
import { Offered } from './steps/Offered';
import { suggested } from './steps/suggested';
import { Take } from './steps/Take';
import '@/asset/asset.css';
import '@/lead/sheet/sheet.css';

/** One request: who waits for whom, what binds, what can be done, and what was done. */
export function RequestPage() {
  const { t } = useTranslation('request');
  const { request: id = '' } = useParams();
  const answer = useRequest(id);
  const forget = useForgetting('request', id);
  const { asking, done, ask, close, finish } = useAsking<Available>();
  const request = answer.error ? undefined : answer.data;
  return (
    <Page
      title={t('request')}
      lead={request && <strong className="seine-written">{request.text.title}</strong>}
      actions={request && <Suggested request={request} ask={ask} />}
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>{(shown) => <Sheet request={shown} ask={ask} />}</Awaiting>
      {asking && request && (
        <Take
          key={asking.step}
          asked={asking}
          request={request}
          close={close}
          done={finish}
          refresh={forget}
        />
      )}
    </Page>
  );
}

type Given = { request: Request; ask: (step: Available) => void };

/** The step that the member's side is most likely waited for. */
function Suggested({ request, ask }: Given) {
  const { t } = useTranslation('request');
  const step = suggested(request);
  return step === undefined ? null : (
    <Button
      onClick={() => {
        ask(step);
      }}
    >
      {t(`ask.${step.step}`)}
    </Button>
  );
}

function Sheet({ request, ask }: Given) {
  const { t } = useTranslation('request');
  const eventsOf = useRequestEvents();
  const factsOf = useFacts();
  const parts: [title: string, content: ReactNode][] = [];
  if (openAlarms(request).length > 0 || request.alarms.length > 0) {
    parts.push([t('alarms'), <AlarmTable facts={factsOf(request)} />]);
  }
  if (request.next.length > 0 || request.others.length > 0) {
    parts.push([t('offered'), <Offered request={request} ask={ask} />]);
  }
  parts.push(
    [t('text'), <Sections request={request} />],
    ...(request.text.assets.length > 0
      ? [[t('assets'), <Assets request={request} />] satisfies [string, ReactNode]]
      : []),
    [t('documents'), <Documents request={request} />],
  );
  if (request.history.filter(({ text }) => text !== undefined).length > 1) {
    parts.push([t('versions'), <Versions request={request} />]);
  }
  parts.push([t('timeline'), <Timeline name={t('timeline')} events={eventsOf(request)} />]);
  return (
    <Stack hasGutter className="seine-asset">
      <StackItem>
        <Card>
          <CardBody>
            <Overview request={request} />
          </CardBody>
        </Card>
      </StackItem>
      {parts.map(([title, content]) => (
        <StackItem key={title}>
          <Part title={title}>{content}</Part>
        </StackItem>
      ))}
      <StackItem>
        <DialoguePart about={{ kind: 'REQUEST', id: request.id }} />
      </StackItem>
    </Stack>
  );
}
