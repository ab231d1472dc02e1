import { Button, Card, CardBody, Content, Stack, StackItem } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DialoguePart } from '@/dialogue/DialoguePart';
import { useForgetting } from '@/dossier/dossier';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { useMeasures } from '@/measure/measure';
import { MeasureTable } from '@/measure/MeasureTable';
import { type Asset, assetPage, useAsset } from './asset';
import { SameThing } from './same/SameThing';
import { Encumbrances } from './sheet/Encumbrances';
import { AssetTimeline } from './sheet/AssetTimeline';
import { Overview } from './sheet/Overview';
import { Parties } from './sheet/Parties';
import { Custodies, Places } from './sheet/PlacesAndCustody';
import { Values } from './sheet/Values';
import { Asked, type Asking } from './steps/Asked';
import { Begin } from './steps/Begin';
import '@/lead/new/new.css';
import '@/lead/sheet/sheet.css';
import './asset.css';

/** One asset: what it is, whose, what holds it, and everything that was told of it in time. */
export function AssetPage() {
  const { t } = useTranslation('asset');
  const { asset: id = '' } = useParams();
  const answer = useAsset(id);
  const forget = useForgetting('asset', id);
  const { asking, done, ask, close, finish } = useAsking<Asking>();
  const asset = answer.error ? undefined : answer.data;
  return (
    <Page
      title={t('asset')}
      lead={asset && <strong className="seine-written">{asset.text.name}</strong>}
      actions={asset && <Actions asset={asset} ask={ask} />}
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>{(shown) => <Sheet asset={shown} ask={ask} />}</Awaiting>
      {asking && asset && (
        <Suspense>
          <Asked asking={asking} asset={asset} close={close} done={finish} refresh={forget} />
        </Suspense>
      )}
    </Page>
  );
}

/** What is told of an asset itself, not of a measure on it. */
type Told = 'trace' | 'value' | 'place' | 'custody';

type Given = { asset: Asset; ask: (next: Asking) => void };

/** Whether the member may tell something of an asset. */
const useTeller = () => useHasRole('focal-point', 'investigator', 'registry-officer');

/** Whether the member may tell something of this asset. */
function useTells({ state }: Asset) {
  return useTeller() && state !== 'MERGED';
}

function Actions({ asset, ask }: Given) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const isTeller = useTeller();
  if (!isTeller) {
    return null;
  }
  if (asset.state === 'MERGED') {
    return (
      <Button
        variant="secondary"
        onClick={() => {
          ask('part');
        }}
      >
        {t('part')}
      </Button>
    );
  }
  return (
    <>
      <Begin ask={ask} />
      {asset.state === 'IDENTIFIED' && <Ask asking="trace" ask={ask} />}
      <Link className="pf-v6-c-button pf-m-secondary" to={path(`${assetPage(asset.id)}/correct`)}>
        {t('correct')}
      </Link>
    </>
  );
}

function Ask({ asking, ask }: { asking: Told; ask: (next: Asking) => void }) {
  const { t } = useTranslation('asset');
  return (
    <Button
      variant="secondary"
      onClick={() => {
        ask(asking);
      }}
    >
      {t(`ask.${asking}`)}
    </Button>
  );
}

function Sheet({ asset, ask }: Given) {
  const { t } = useTranslation('asset');
  const tells = useTells(asset);
  const measures = useMeasures({ asset: asset.id }, 200).data?.pages.flatMap(({ items }) => items);
  const { text } = asset;
  const parts: [title: string, content: ReactNode, asking?: Told][] = [
    [t('values'), <Values asset={asset} />, 'value'],
    ...(measures && measures.length > 0
      ? ([[t('measures'), <MeasureTable name={t('measures')} rows={measures} isOfOneAsset />]] as [
          string,
          ReactNode,
        ][])
      : []),
    [t('parties'), <Parties parties={text.parties} />],
    [t('places'), <Places asset={asset} />, 'place'],
    [t('custodies'), <Custodies asset={asset} />, 'custody'],
    [t('encumbrances'), <Encumbrances text={text} />],
  ];
  return (
    <Stack hasGutter className="seine-asset">
      <StackItem>
        <Card>
          <CardBody>
            <Overview asset={asset} measures={measures} />
          </CardBody>
        </Card>
      </StackItem>
      {parts.map(([title, content, asking]) => (
        <StackItem key={title}>
          <Part
            title={title}
            actions={tells && asking !== undefined && <Ask asking={asking} ask={ask} />}
          >
            {content}
          </Part>
        </StackItem>
      ))}
      {[text.description, text.linkGrounds, text.note].some(Boolean) && (
        <StackItem>
          <Part title={t('words')}>
            <Said term={t('description')} text={text.description} />
            <Said term={t('linkGrounds')} text={text.linkGrounds} />
            <Said term={t('note')} text={text.note} />
          </Part>
        </StackItem>
      )}
      {tells && (
        <StackItem>
          <Part title={t('same')}>
            <SameThing asset={asset} ask={ask} />
          </Part>
        </StackItem>
      )}
      <StackItem>
        <DialoguePart about={{ kind: 'ASSET', id: asset.id }} />
      </StackItem>
      <StackItem>
        <Part title={t('timeline')}>
          <AssetTimeline asset={asset} measures={(measures ?? []).map(({ id }) => id)} />
        </Part>
      </StackItem>
    </Stack>
  );
}

function Said({ term, text }: { term: string; text: string | null | undefined }) {
  return text ? (
    <>
      <h3>{term}</h3>
      <Content component="p" className="seine-written" dir="auto">
        {text}
      </Content>
    </>
  ) : null;
}
