import { Button, Content, DescriptionList } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import type { Lead } from '../lead';
import { Line } from './Overview';
import { keepAs } from '@/frame/transfer';

/** What this unit holds in its hand for having submitted or received; asked for on demand. */
export function Receipt({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const [wanted, setWanted] = useState(false);
  const answer = useAnswer(
    ['receipt', lead.id, lead.version],
    (call, signal) =>
      call.GET('/api/v1/leads/{id}/receipt', {
        params: {
          path: { id: lead.id },
          query: { provider: lead.provider, version: lead.version },
        },
        signal,
      }),
    { enabled: wanted },
  );
  if (!wanted) {
    return (
      <div className="seine-on-demand">
        <Content component="p">{t('receipt.what')}</Content>
        <Button
          variant="secondary"
          className="seine-screen-only"
          onClick={() => {
            setWanted(true);
          }}
        >
          {t('receipt.show')}
        </Button>
      </div>
    );
  }
  return (
    <Awaiting answer={answer}>
      {(receipt) => (
        <>
          <DescriptionList>
            <Line term={t('receipt.at')}>{instant(receipt.at)}</Line>
            <Line term={t('receipt.entry')}>{receipt.entry}</Line>
            <Line term={t('receipt.leaf')}>{receipt.leafHash}</Line>
            <Line term={t('receipt.manifest')}>{receipt.manifestHash}</Line>
          </DescriptionList>
          <Button
            variant="secondary"
            className="seine-screen-only seine-apart"
            onClick={() => {
              keepAs(
                `receipt-${lead.id}-${lead.version}.json`,
                new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }),
              );
            }}
          >
            {t('receipt.keep')}
          </Button>
        </>
      )}
    </Awaiting>
  );
}
