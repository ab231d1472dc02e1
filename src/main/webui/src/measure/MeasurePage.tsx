import { Button, Card, CardBody, Stack, StackItem } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { type Asset, useAsset } from '@/asset/asset';
import { DialoguePart } from '@/dialogue/DialoguePart';
import { useForgetting } from '@/dossier/dossier';
import { AlarmTable } from '@/dossier/filed/AlarmTable';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { Timeline } from '@/frame/Timeline';
import { type Measure, openAlarms, type StepName, useMeasure } from './measure';
import { Claims } from './sheet/Claims';
import { useMeasureEvents } from './sheet/events';
import { useFacts } from './sheet/facts';
import { Ledger } from './sheet/Ledger';
import { Overview } from './sheet/Overview';
import { Terms } from './sheet/Terms';
import { suggested, useMeasureSide } from './side';
import { Offered } from './steps/Offered';
import { Take } from './steps/Take';
import { table } from './table';
import '@/asset/asset.css';
import '@/lead/sheet/sheet.css';

const stepNames = Object.keys(table) as StepName[];

/**
 * One measure: how long it holds, what can be done, and what was done, each with both dates. A step
 * that the address names is asked for at once.
 */
export function MeasurePage() {
  const { t } = useTranslation('measure');
  const { measure: id = '' } = useParams();
  const answer = useMeasure(id);
  const forget = useForgetting('measure', id);
  const [search, setSearch] = useSearchParams();
  const { asking, done, ask, close, finish } = useAsking(() =>
    stepNames.find((one) => one === search.get('step')),
  );
  const forgetTheAddress = () => {
    if (search.has('step')) {
      setSearch({}, { replace: true });
    }
  };
  const measure = answer.error ? undefined : answer.data;
  const asset = useAsset(measure?.asset ?? '', measure !== undefined).data;
  return (
    <Page
      title={t('measure')}
      lead={asset && <strong className="seine-written">{asset.text.name}</strong>}
      actions={measure && <Suggested measure={measure} ask={ask} />}
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>
        {(shown) => <Sheet measure={shown} asset={asset} ask={ask} />}
      </Awaiting>
      {asking && measure && (
        <Suspense>
          <Take
            key={asking}
            step={asking}
            measure={measure}
            close={() => {
              close();
              forgetTheAddress();
            }}
            done={(sentence) => {
              finish(sentence);
              forgetTheAddress();
            }}
            refresh={forget}
          />
        </Suspense>
      )}
    </Page>
  );
}

type Given = { measure: Measure; ask: (step: StepName) => void };

/** The step that the member's side is most likely waited for. */
function Suggested({ measure, ask }: Given) {
  const { t } = useTranslation('measure');
  const side = useMeasureSide(measure.executing);
  const step = suggested({ ...measure, alarms: openAlarms(measure).length }, side);
  return step === undefined || !measure.next.includes(step) ? null : (
    <Button
      onClick={() => {
        ask(step);
      }}
    >
      {t(`ask.${step}`)}
    </Button>
  );
}

function Sheet({ measure, asset, ask }: Given & { asset: Asset | undefined }) {
  const { t } = useTranslation('measure');
  const side = useMeasureSide(measure.executing);
  const eventsOf = useMeasureEvents();
  const factsOf = useFacts();
  const parts: [title: string, content: ReactNode][] = [
    ...(measure.alarms.length > 0
      ? ([[t('alarms'), <AlarmTable facts={factsOf(measure)} />]] as [string, ReactNode][])
      : []),
    ...(side
      ? ([[t('offered'), <Offered measure={measure} side={side} ask={ask} />]] as [
          string,
          ReactNode,
        ][])
      : []),
    [t('claims'), <Claims measure={measure} />],
    [t('terms'), <Terms measure={measure} />],
    [t('ledger'), <Ledger measure={measure} />],
    [t('timeline'), <Timeline name={t('timeline')} events={eventsOf(measure)} />],
  ];
  return (
    <Stack hasGutter className="seine-asset">
      <StackItem>
        <Card>
          <CardBody>
            <Overview measure={measure} asset={asset} />
          </CardBody>
        </Card>
      </StackItem>
      {parts.map(([title, content]) => (
        <StackItem key={title}>
          <Part title={title}>{content}</Part>
        </StackItem>
      ))}
      <StackItem>
        <DialoguePart about={{ kind: 'MEASURE', id: measure.id }} />
      </StackItem>
    </Stack>
  );
}
