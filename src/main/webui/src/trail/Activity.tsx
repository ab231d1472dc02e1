import { ExpandableSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { activityOf, type Span } from './activity';
import { useMoments } from './moments';

const HEIGHT = 60;
const WIDTH = 12;
const LEAST_PLACES = 24;
const outcomes = ['failed', 'refused', 'done'] as const;

/** What is listed, newest first, over time: a picture, and the same numbers as a table. */
export function Activity({ entries }: { entries: Records['TrailEntry'][] }) {
  const { t } = useTranslation('trail');
  const { moment } = useMoments();
  const spans = activityOf(entries);
  const [last, first] = [entries[0], entries.at(-1)];
  if (spans.length < 2 || first === undefined || last === undefined) {
    return null;
  }
  return (
    <section aria-labelledby="trail-activity" className="seine-trail-part">
      <h3 id="trail-activity">{t('activity')}</h3>
      <Bars spans={spans} />
      <Legend />
      <small>{t('activity.what', { from: moment(first.at), to: moment(last.at) })}</small>
      <ExpandableSection toggleText={t('activity.numbers')}>
        <Numbers spans={spans} />
      </ExpandableSection>
    </section>
  );
}

/** The table beneath says the same, so that the picture is for the eye alone. */
function Bars({ spans }: { spans: Span[] }) {
  const most = Math.max(...spans.map(({ done, refused, failed }) => done + refused + failed));
  return (
    <svg
      aria-hidden="true"
      className="seine-trail-bars"
      viewBox={`0 0 ${Math.max(spans.length, LEAST_PLACES) * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {spans.map((span, at) => {
        let top = HEIGHT;
        return outcomes.map((outcome) => {
          const height = (span[outcome] / most) * HEIGHT;
          top -= height;
          return (
            <rect
              key={`${at}-${outcome}`}
              className={`seine-trail-bar-${outcome}`}
              x={at * WIDTH + 1}
              width={WIDTH - 2}
              y={top}
              height={height}
            />
          );
        });
      })}
    </svg>
  );
}

function Legend() {
  const { t } = useTranslation('trail');
  return (
    <ul className="seine-trail-legend">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <span className={`seine-trail-swatch seine-trail-swatch-${outcome}`} aria-hidden="true" />
          {t(`outcome.${outcome}`)}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ spans }: { spans: Span[] }) {
  const { t } = useTranslation('trail');
  const { number } = useFormats();
  const { moment } = useMoments();
  const any = spans.filter(({ done, refused, failed }) => done + refused + failed > 0);
  return (
    <Table aria-label={t('activity')} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('activity.from')}</Th>
          <Th>{t('outcome.done')}</Th>
          <Th>{t('outcome.refused')}</Th>
          <Th>{t('outcome.failed')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {any.map(({ start, done, refused, failed }) => (
          <Tr key={start.toISOString()}>
            <Td dataLabel={t('activity.from')}>{moment(start.toISOString())}</Td>
            <Td dataLabel={t('outcome.done')}>{number(done)}</Td>
            <Td dataLabel={t('outcome.refused')}>{number(refused)}</Td>
            <Td dataLabel={t('outcome.failed')}>{number(failed)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
