import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { type Difference, differences, type Piece, type Said } from './differences';
import './compare.css';

const COLOURS = { same: 'grey', changed: 'orange', added: 'green', removed: 'red' } as const;

type Props = {
  before: Said[];
  after: Said[];
  /** What the two are called. */
  names: { before: string; after: string };
  /** Whether what stayed is shown too. */
  all: boolean;
};

/** Two versions side by side; what differs is said in a word, and marked in the text. */
export function Differences({ before, after, names, all }: Props) {
  const { t } = useTranslation('lead');
  const found = differences(before, after);
  const changed = found.filter(({ mark }) => mark !== 'same');
  const rows = all ? found : changed;
  return (
    <>
      <p role="status">{t('differs.count', { count: changed.length })}</p>
      {changed.length > 0 && <Content component="small">{t('differs.marks')}</Content>}
      {rows.length > 0 && (
        <Table
          aria-label={t('differs.table', names)}
          variant="compact"
          gridBreakPoint="grid-lg"
          className="seine-differences"
        >
          <Thead>
            <Tr>
              <Th width={20} modifier="wrap">
                {t('differs.what')}
              </Th>
              <Th width={40} modifier="wrap">
                {names.before}
              </Th>
              <Th width={40} modifier="wrap">
                {names.after}
              </Th>
            </Tr>
          </Thead>
          <Tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} names={names} />
            ))}
          </Tbody>
        </Table>
      )}
    </>
  );
}

function Row({ row, names }: { row: Difference; names: Props['names'] }) {
  const { t } = useTranslation('lead');
  return (
    <Tr>
      <Td dataLabel={t('differs.what')}>
        {row.term} <Label color={COLOURS[row.mark]}>{t(`differs.${row.mark}`)}</Label>
      </Td>
      <Td dataLabel={names.before} className="seine-written">
        <Marked pieces={row.before} as="del" />
      </Td>
      <Td dataLabel={names.after} className="seine-written">
        <Marked pieces={row.after} as="ins" />
      </Td>
    </Tr>
  );
}

function Marked({ pieces, as: Mark }: { pieces: Piece[]; as: 'del' | 'ins' }) {
  const { t } = useTranslation('lead');
  if (pieces.length === 0) {
    return <span className="seine-subtle">{t('notSaid')}</span>;
  }
  return pieces.map(({ text, isOwn }, at) =>
    isOwn ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );
}
