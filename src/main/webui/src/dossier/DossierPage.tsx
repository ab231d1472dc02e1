import { Button, Tab, Tabs, TabTitleText } from '@patternfly/react-core';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { AssetsOf } from '@/asset/AssetsOf';
import { NetworkOf } from '@/asset/network/NetworkOf';
import { DialogueSection } from '@/dialogue/DialogueSection';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { MeasuresOf } from '@/measure/MeasuresOf';
import { RequestsOf } from '@/request/RequestsOf';
import { About } from './About';
import { type Dossier, dossierPage, useDossier, useForgetting } from './dossier';
import { useSide } from './sides';
import { type Asking, Asked } from './steps/Asked';
import './dossier.css';

const tabs = ['file', 'assets', 'measures', 'requests', 'dialogue', 'network'] as const;
type TabName = (typeof tabs)[number];

/** One cooperation file, as this unit is shown it; the tab stands in the address. */
export function DossierPage() {
  const { t } = useTranslation('dossier');
  const { dossier: id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const tab = tabs.find((one) => one === search.get('tab')) ?? 'file';
  const answer = useDossier(id);
  const forget = useForgetting('dossier', id);
  const { asking, done, ask, close, finish } = useAsking<Asking>();
  const dossier = answer.error ? undefined : answer.data;
  return (
    <Page
      title={t('dossier')}
      lead={dossier && <strong className="seine-written">{dossier.text.title}</strong>}
      actions={dossier && <Actions dossier={dossier} ask={ask} />}
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>
        {(shown) => (
          <Tabs
            aria-label={t('tabs')}
            activeKey={tab}
            mountOnEnter
            unmountOnExit
            onSelect={(_event, key) => {
              setSearch({ tab: String(key) }, { replace: true });
            }}
          >
            {tabs.map((one) => (
              <Tab key={one} eventKey={one} title={<TabTitleText>{t(`tab.${one}`)}</TabTitleText>}>
                <div className="seine-tab">
                  <Suspense>
                    <Shown tab={one} dossier={shown} ask={ask} />
                  </Suspense>
                </div>
              </Tab>
            ))}
          </Tabs>
        )}
      </Awaiting>
      {asking && dossier && (
        <Suspense>
          <Asked asking={asking} dossier={dossier} close={close} done={finish} refresh={forget} />
        </Suspense>
      )}
    </Page>
  );
}

type Shown = { tab: TabName; dossier: Dossier; ask: (next: Asking) => void };

function Shown({ tab, dossier, ask }: Shown) {
  switch (tab) {
    case 'file':
      return <About dossier={dossier} ask={ask} />;
    case 'assets':
      return <AssetsOf dossier={dossier} />;
    case 'measures':
      return <MeasuresOf dossier={dossier.id} />;
    case 'requests':
      return <RequestsOf dossier={dossier} />;
    case 'network':
      return <NetworkOf dossier={dossier.id} />;
    case 'dialogue':
      return <DialogueSection about={{ kind: 'DOSSIER', id: dossier.id }} />;
  }
}

function Actions({ dossier, ask }: Omit<Shown, 'tab'>) {
  const { t } = useTranslation('dossier');
  const path = useUnitPath();
  const { keepsFiles } = useSide();
  if (!keepsFiles) {
    return null;
  }
  if (dossier.state === 'CLOSED') {
    return (
      <Button
        onClick={() => {
          ask({ step: 'reopen' });
        }}
      >
        {t('reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button
        onClick={() => {
          ask({ step: 'invite' });
        }}
      >
        {t('invite')}
      </Button>
      <Link
        className="pf-v6-c-button pf-m-secondary"
        to={path(`${dossierPage(dossier.id)}/change`)}
      >
        {t('change')}
      </Link>
      <Button
        variant="secondary"
        onClick={() => {
          ask({ step: 'close' });
        }}
      >
        {t('close')}
      </Button>
    </>
  );
}
