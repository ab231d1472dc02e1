import {
  Button,
  Content,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useActingMembership, useUnitPath } from '@/frame/unit';
import './new.css';

/** The portal's receipt: what was submitted when, and what proves it. Made to be printed. */
export function ReceiptPage() {
  const { lead = '' } = useParams();
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  const receipt = useAnswer(['lead', lead, 'receipt'], (call, signal) =>
    call.GET('/api/v1/leads/{id}/receipt', { params: { path: { id: lead } }, signal }),
  );
  return (
    <Page
      title={t('new.receipt')}
      lead={t('new.receipt.what')}
      actions={
        <>
          <Button
            variant="secondary"
            onClick={() => {
              window.print();
            }}
          >
            {t('new.receipt.print')}
          </Button>
          <Button
            variant="primary"
            component={(props) => <Link {...props} to={path(`leads/${lead}`)} />}
          >
            {t('new.receipt.open')}
          </Button>
        </>
      }
    >
      <Awaiting answer={receipt}>{(found) => <Facts receipt={found} />}</Awaiting>
    </Page>
  );
}

function Facts({ receipt }: { receipt: Records['Receipt'] }) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const own = useActingMembership();
  const facts: [string, string][] = [
    [t('new.receipt.unit'), own?.unitName ?? ''],
    [t('new.receipt.at'), `${instant(receipt.at)} (${receipt.at})`],
    [t('new.receipt.lead'), receipt.lead],
    [t('new.receipt.version'), String(receipt.version)],
    [t('new.receipt.entry'), receipt.entry],
    [t('new.receipt.leafHash'), receipt.leafHash],
    [t('new.receipt.manifestHash'), receipt.manifestHash],
  ];
  return (
    <div className="seine-stack seine-narrow">
      <DescriptionList className="seine-facts" orientation={{ md: 'horizontal' }} isCompact>
        {facts.map(([term, value]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription className="seine-written">
              {value}
            </DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
      <Content component="p">{t('new.receipt.next')}</Content>
      <h2>{t('new.receipt.signed')}</h2>
      <Content component="p">{t('new.receipt.signed.what')}</Content>
      <pre className="seine-proof">{receipt.receipt}</pre>
      <h2>{t('new.receipt.signature')}</h2>
      <pre className="seine-proof">{receipt.signature}</pre>
    </div>
  );
}
