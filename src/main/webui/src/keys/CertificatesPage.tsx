import { Pagination, SearchInput } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AdministrationTabs } from '@/directory/AdministrationTabs';
import { useUnits } from '@/directory/answers';
import { found } from '@/directory/found';
import { Awaiting } from '@/frame/Awaiting';
import { AT_ONCE } from '@/frame/address';
import type { Records } from '@/frame/call';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { useCertificates } from './answers';
import { ValidityLabel } from './ValidityLabel';
import { currentOf, validityOf } from './validity';
import './keys.css';

/** Each row asks for its unit's certificates, and each asking is an entry: few at a time. */
const ROWS = 20;

/** The units that have certificates, and until when these hold. */
export function CertificatesPage() {
  const { t } = useTranslation('keys');
  const units = useUnits();
  const [search, setSearch] = useSearchParams();
  const words = search.get('search') ?? '';
  const page = Math.max(1, Number(search.get('page') ?? '1') || 1);
  const look = (next: string) => {
    setSearch(next === '' ? {} : { search: next }, AT_ONCE);
  };
  return (
    <Page title={t('administration')} lead={t('what')}>
      <div className="seine-keys">
        <AdministrationTabs at="certificates" />
        <h2 id="certificates" className="pf-v6-c-content--h2">
          {t('certificates')}
        </h2>
        <Awaiting answer={units}>
          {(all) => {
            const holding = found(all, words).filter(({ canHoldContent }) => canHoldContent);
            const shown = holding.slice((page - 1) * ROWS, page * ROWS);
            return (
              <>
                <SearchInput
                  className="seine-screen-only seine-keys-search"
                  aria-label={t('search')}
                  placeholder={t('search')}
                  resetButtonLabel={t('search.clear')}
                  value={words}
                  onChange={(_event, next) => {
                    look(next);
                  }}
                  onClear={() => {
                    look('');
                  }}
                />
                {shown.length === 0 ? (
                  <Nothing title={t('none')}>{t('none.next')}</Nothing>
                ) : (
                  <UnitTable units={shown} />
                )}
                {holding.length > ROWS && (
                  <Pagination
                    className="seine-screen-only"
                    itemCount={holding.length}
                    perPage={ROWS}
                    perPageOptions={[]}
                    page={page}
                    titles={{
                      ofWord: t('pages.of'),
                      paginationAriaLabel: t('pages'),
                      toFirstPageAriaLabel: t('pages.first'),
                      toPreviousPageAriaLabel: t('pages.previous'),
                      toNextPageAriaLabel: t('pages.next'),
                      toLastPageAriaLabel: t('pages.last'),
                      currPageAriaLabel: t('pages.current'),
                    }}
                    onSetPage={(_event, next) => {
                      setSearch({ ...(words === '' ? {} : { search: words }), page: String(next) });
                    }}
                  />
                )}
              </>
            );
          }}
        </Awaiting>
      </div>
    </Page>
  );
}

function UnitTable({ units }: { units: Records['Unit'][] }) {
  const { t } = useTranslation('keys');
  return (
    <Table aria-labelledby="certificates" variant="compact">
      <Thead>
        <Tr>
          <Th>{t('unit')}</Th>
          <Th>{t('participant')}</Th>
          <Th>{t('purpose.SIGNING')}</Th>
          <Th>{t('purpose.ENCRYPTION')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </Tbody>
    </Table>
  );
}

function UnitRow({ unit: { id, name, participantName } }: { unit: Records['Unit'] }) {
  const { t } = useTranslation('keys');
  const path = useUnitPath();
  const certificates = useCertificates(id);
  return (
    <Tr>
      <Td dataLabel={t('unit')} className="seine-written">
        <Link to={path(`administration/certificates/${id}`)}>{name}</Link>
      </Td>
      <Td dataLabel={t('participant')} className="seine-written">
        {participantName}
      </Td>
      {(['SIGNING', 'ENCRYPTION'] as const).map((purpose) => (
        <Td key={purpose} dataLabel={t(`purpose.${purpose}`)}>
          <Awaiting answer={certificates}>
            {(all) => <ValidityLabel validity={validityOf(currentOf(all, purpose))} />}
          </Awaiting>
        </Td>
      ))}
    </Tr>
  );
}
