import { Alert } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Records } from '@/frame/call';
import { useFocus } from '@/frame/focus';
import { useUnitPath } from '@/frame/unit';
import { assetPage } from '../asset';

/** Which asset each row became. */
export function Taken({ rows, back }: { rows: Records['RowTaken'][]; back: string }) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <div className="seine-stack seine-narrow">
      <h2 ref={heading} tabIndex={-1}>
        {t('table.taken', { count: rows.length })}
      </h2>
      <Alert isInline variant="success" component="p" title={t('table.taken.next')} />
      <div>
        <Link className="pf-v6-c-button pf-m-primary" to={back}>
          {t('table.back')}
        </Link>
      </div>
      <Table aria-label={t('table.report')} variant="compact" gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th>{t('table.line')}</Th>
            <Th>{t('asset')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ line, id }) => (
            <Tr key={line}>
              <Td dataLabel={t('table.line')}>{line}</Td>
              <Td dataLabel={t('asset')}>
                <Link to={path(assetPage(id))}>{t('table.open', { line })}</Link>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  );
}
