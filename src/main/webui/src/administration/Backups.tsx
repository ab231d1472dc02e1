import {
  Alert,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';

/** The vault, and when vault and stores were last backed up. */
export function Backups({ state }: { state: Records['PortalState'] }) {
  const { t } = useTranslation('administration');
  const { instant } = useFormats();
  const { vault, storesBackedUpAt } = state;
  const { rootVersion, rootSince, backedUpAt, backedUpVersion, sharesNeeded, sharesTotal } = vault;
  const isBehind = backedUpVersion !== undefined && backedUpVersion < rootVersion;
  const lines = [
    [t('vault.kind'), t(vault.demo ? 'vault.demo' : 'vault.service')],
    [t('vault.root'), t('vault.root.since', { version: rootVersion, since: instant(rootSince) })],
    [
      t('vault.backup'),
      backedUpAt
        ? t('vault.backup.at', {
            at: instant(backedUpAt),
            needed: sharesNeeded,
            total: sharesTotal,
          })
        : t('backup.none'),
    ],
    [t('stores.backup'), storesBackedUpAt ? instant(storesBackedUpAt) : t('backup.none')],
  ];
  return (
    <section className="seine-administration">
      <h2 className="pf-v6-c-content--h2">{t('backups')}</h2>
      {isBehind && <Alert isInline variant="warning" component="p" title={t('vault.behind')} />}
      <DescriptionList orientation={{ md: 'horizontal' }} isCompact className="seine-terms">
        {lines.map(([term, said]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription>{said}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
      <small>{t('backup.what')}</small>
    </section>
  );
}
