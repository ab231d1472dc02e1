import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { type HeldGroup, useSums } from './register';

type HeldTable = {
  name: string;
  /** What the rows are of. */
  of: string;
  groups: HeldGroup[];
  label: (key: string) => string;
  /** By what a row's assets are asked for. */
  query: (key: string) => Record<string, string>;
};

/** What is held, row by row: how many assets, each number opening them, and their last values. */
export function HeldTable({ name, of, groups, label, query }: HeldTable) {
  const { t } = useTranslation('measure');
  const { number } = useFormats();
  const path = useUnitPath();
  const sums = useSums();
  const opening = (key: string, standing: string, count: number) =>
    count === 0 ? (
      number(count)
    ) : (
      <Link
        to={path(`register/assets?${new URLSearchParams({ ...query(key), standing }).toString()}`)}
        aria-label={t('held.open', {
          count,
          of: label(key),
          standing: t(`state.${standing as 'FROZEN'}`),
        })}
      >
        {number(count)}
      </Link>
    );
  return (
    <Table aria-label={name} variant="compact">
      <Thead>
        <Tr>
          <Th width={40}>{of}</Th>
          <Th>{t('state.FROZEN')}</Th>
          <Th>{t('state.SEIZED')}</Th>
          <Th>{t('held.value')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {groups.map((group) => (
          <Tr key={group.key}>
            <Td dataLabel={of} className="seine-written">
              {label(group.key)}
            </Td>
            <Td dataLabel={t('state.FROZEN')}>{opening(group.key, 'FROZEN', group.frozen)}</Td>
            <Td dataLabel={t('state.SEIZED')}>{opening(group.key, 'SEIZED', group.seized)}</Td>
            <Td dataLabel={t('held.value')} className="seine-sums">
              {sums(group.sums)}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
