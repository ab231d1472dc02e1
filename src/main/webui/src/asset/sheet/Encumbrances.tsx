import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { AssetText } from '../asset';
import { useMoney } from '../money';

/** Mortgages, pledges and liens, and how much there is of the asset. */
export function Encumbrances({ text }: { text: AssetText }) {
  const { t } = useTranslation('asset');
  const { day } = useFormats();
  const { money } = useMoney();
  return (
    <>
      {text.quantity && (
        <Content component="p" className="seine-written">
          {t('quantity.of', { amount: text.quantity.amount, unit: text.quantity.unit })}
        </Content>
      )}
      {text.encumbrances.length === 0 ? (
        <Content component="p">{t('encumbrances.none')}</Content>
      ) : (
        <Table aria-label={t('encumbrances')} variant="compact">
          <Thead>
            <Tr>
              <Th width={30}>{t('encumbrance.kind')}</Th>
              <Th width={30}>{t('encumbrance.inFavourOf')}</Th>
              <Th>{t('encumbrance.amount')}</Th>
              <Th>{t('party.since')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {text.encumbrances.map((one, at) => (
              <Tr key={`${at} ${one.kind}`}>
                <Td dataLabel={t('encumbrance.kind')} className="seine-written">
                  {one.kind}
                </Td>
                <Td dataLabel={t('encumbrance.inFavourOf')} className="seine-written">
                  {one.inFavourOf ?? t('notSaid')}
                </Td>
                <Td dataLabel={t('encumbrance.amount')}>
                  {one.amount ? money(one.amount) : t('notSaid')}
                </Td>
                <Td dataLabel={t('party.since')}>{one.since ? day(one.since) : t('notSaid')}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
}
