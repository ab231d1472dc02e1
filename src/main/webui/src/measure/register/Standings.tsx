import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StandingLabel } from '@/asset/labels';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import type { Register } from './register';

/** Where all assets stand; each number opens them. */
export function Standings({ register }: { register: Register }) {
  const { t } = useTranslation('measure');
  const { t: assetWord } = useTranslation('asset');
  const { number } = useFormats();
  const path = useUnitPath();
  return (
    <Table aria-label={t('standings')} variant="compact">
      <Thead>
        <Tr>
          <Th width={60}>{assetWord('standing')}</Th>
          <Th>{t('assets')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {register.standings.map(({ standing, assets }) => (
          <Tr key={standing}>
            <Td dataLabel={assetWord('standing')}>
              <StandingLabel standing={standing} />
            </Td>
            <Td dataLabel={t('assets')}>
              <Link
                to={path(`register/assets?standing=${standing}`)}
                aria-label={t('standings.open', {
                  count: assets,
                  standing: assetWord(`standing.${standing}`),
                })}
              >
                {number(assets)}
              </Link>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
