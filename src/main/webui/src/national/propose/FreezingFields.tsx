import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { CodeField, CountField, LongField, type PartProps, usePart } from './fields';

/** How long a freeze holds, who asks for its renewal, and what is possible meanwhile. */
export function FreezingFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return (
    <>
      <div className="seine-national-pair">
        <CodeField
          id="rules-term"
          label={t('term')}
          codes={(['MONTHS', 'WITHOUT_END'] as const).map((code) => ({
            code,
            words: t(`termKind.${code}`),
          }))}
          value={draft.termKind}
          onChange={set('termKind')}
        />
        {draft.termKind === 'MONTHS' && (
          <CountField
            id="rules-term-months"
            label={t('months')}
            value={draft.termMonths}
            fault={fault('termMonths')}
            onChange={set('termMonths')}
          />
        )}
      </div>
      <div className="seine-national-pair">
        <CodeField
          id="rules-renewal"
          label={t('renewal')}
          codes={(['COURT', 'STATE', 'NOBODY'] as const).map((code) => ({
            code,
            words: t(`renewal.${code}`),
          }))}
          value={draft.renewalBy}
          fault={fault('renewal')}
          onChange={set('renewalBy')}
        />
        {draft.renewalBy !== '' && draft.renewalBy !== 'NOBODY' && (
          <CountField
            id="rules-renewal-days"
            label={t('renewalDays')}
            help={t('renewalDays.help')}
            value={draft.renewalDays}
            fault={fault('renewalDays')}
            onChange={set('renewalDays')}
          />
        )}
      </div>
      <CountField
        id="rules-emergency"
        label={t('emergencyDays')}
        value={draft.emergencyDays}
        fault={fault('emergencyDays')}
        onChange={set('emergencyDays')}
      />
      <CodeField
        id="rules-sale"
        label={t('sale')}
        codes={[
          { code: 'yes', words: t('sale.yes') },
          { code: 'no', words: t('sale.no') },
        ]}
        value={draft.sale}
        onChange={set('sale')}
      />
      {draft.sale !== '' && (
        <TextField
          id="rules-sale-words"
          label={t('added')}
          maxLength={500}
          value={draft.saleWords}
          onChange={set('saleWords')}
        />
      )}
      <LongField
        id="rules-living"
        label={t('living')}
        maxLength={1000}
        value={draft.livingExpenses}
        onChange={set('livingExpenses')}
      />
      <LongField
        id="rules-legal"
        label={t('legal')}
        maxLength={1000}
        value={draft.legalExpenses}
        onChange={set('legalExpenses')}
      />
    </>
  );
}
