import { Alert, Content } from '@patternfly/react-core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TiesPicture } from '@/chart/TiesPicture';
import { Awaiting } from '@/frame/Awaiting';
import { Nothing } from '@/frame/Nothing';
import { NetworkTable } from './NetworkTable';
import { type Network, rowsOf, useNetwork } from './network';

/** The persons, companies and assets of a file: a table, and a picture of the same. */
export function NetworkOf({ dossier }: { dossier: string }) {
  const answer = useNetwork(dossier);
  return <Awaiting answer={answer}>{(network) => <Shown network={network} />}</Awaiting>;
}

function Shown({ network }: { network: Network }) {
  const { t } = useTranslation('asset');
  const rows = useMemo(() => rowsOf(network), [network]);
  const nodes = useMemo(
    () =>
      network.nodes.map(({ id, name, kind, type }) => ({
        id,
        name,
        kind: kind === 'ASSET' ? (type ? t(`type.${type}`) : '') : t(`party.${kind}`),
        isAsset: kind === 'ASSET',
      })),
    [network, t],
  );
  const ties = useMemo(
    () =>
      network.ties.map(({ party, asset, role, share }, at) => ({
        id: `${at}`,
        from: party,
        to: asset,
        note: share ?? t(`role.${role}`),
      })),
    [network, t],
  );
  if (rows.length === 0) {
    return <Nothing title={t('network.none')}>{t('network.none.next')}</Nothing>;
  }
  return (
    <div className="seine-stack">
      <Content component="p">{t('network.what')}</Content>
      {!network.complete && (
        <Alert isInline variant="info" component="p" title={t('network.cut')} />
      )}
      <NetworkTable rows={rows} />
      <TiesPicture
        nodes={nodes}
        ties={ties}
        words={{
          caption: t('network.caption'),
          scroll: t('network.scroll'),
          name: (boxes, links) => t('network.name', { boxes, links }),
          tooMany: (count) => t('network.tooMany', { count }),
        }}
      />
    </div>
  );
}
