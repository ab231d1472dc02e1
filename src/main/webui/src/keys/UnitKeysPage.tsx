import { ClipboardCopy, Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AdministrationTabs } from '@/directory/AdministrationTabs';
import { useUnit } from '@/directory/answers';
import { isolated } from '@/directory/isolated';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { useCertificates } from './answers';
import { KeySteps } from './KeySteps';
import { ValidityLabel } from './ValidityLabel';
import { inOrder, validityOf } from './validity';
import './keys.css';

/** A unit's certificates, those in use first, and the steps that an administrator can take. */
export function UnitKeysPage() {
  const { t } = useTranslation('keys');
  const { id = '' } = useParams();
  const unit = useUnit(id);
  const certificates = useCertificates(id);
  const administers = useHasRole('administrator');
  return (
    <Page
      title={t('certificates.of', { unit: isolated(unit.data?.name ?? '…') })}
      lead={t('unit.what')}
    >
      <div className="seine-keys">
        <AdministrationTabs at="certificates" />
        <Awaiting answer={certificates}>
          {(all) =>
            all.length === 0 ? (
              <Nothing title={t('unit.none')}>{t('unit.none.next')}</Nothing>
            ) : (
              <CertificateTable unit={id} certificates={inOrder(all)} />
            )
          }
        </Awaiting>
        {administers && unit.data?.canHoldContent && certificates.data && (
          <KeySteps unit={id} certificates={certificates.data} />
        )}
      </div>
    </Page>
  );
}

type CertificateTableProps = { unit: string; certificates: Records['Certificate'][] };

function CertificateTable({ unit, certificates }: CertificateTableProps) {
  const { t } = useTranslation('keys');
  const { day } = useFormats();
  const path = useUnitPath();
  const administers = useHasRole('administrator');
  return (
    <section className="seine-keys-part">
      <Content component="h2" id="unit-certificates">
        {t('certificates')}
      </Content>
      <Table aria-labelledby="unit-certificates" variant="compact">
        <Thead>
          <Tr>
            <Th modifier="wrap">{t('purpose')}</Th>
            <Th modifier="wrap">{t('validity')}</Th>
            <Th modifier="wrap">{t('from')}</Th>
            <Th modifier="wrap">{t('custody')}</Th>
            <Th modifier="wrap">{t('serial')}</Th>
            <Th modifier="wrap">{t('certificate')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {certificates.map((one) => (
            <Tr key={one.id}>
              <Td dataLabel={t('purpose')}>
                {t('purpose.version', {
                  purpose: t(`purpose.${one.purpose}`),
                  version: one.keyVersion,
                })}
              </Td>
              <Td dataLabel={t('validity')}>
                <ValidityLabel validity={validityOf(one)} />
                {one.reason && <div>{t(`reason.${one.reason}`)}</div>}
              </Td>
              <Td dataLabel={t('from')}>{day(one.notBefore)}</Td>
              <Td dataLabel={t('custody')}>{t(`custody.${one.custody}`)}</Td>
              <Td dataLabel={t('serial')}>
                <code className="seine-keys-serial">{one.serial}</code>
              </Td>
              <Td dataLabel={t('certificate')}>
                <ClipboardCopy
                  variant="inline-compact"
                  isReadOnly
                  hoverTip={t('copy')}
                  clickTip={t('copied')}
                  copyAriaLabel={t('copy')}
                  onCopy={() => void navigator.clipboard.writeText(one.pem)}
                >
                  {t('pem')}
                </ClipboardCopy>
                {administers && one.state !== 'REVOKED' && (
                  <div className="seine-screen-only">
                    <Link to={path(`administration/certificates/${unit}/revoke/${one.id}`)}>
                      {t('revoke.link')}
                    </Link>
                  </div>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </section>
  );
}
