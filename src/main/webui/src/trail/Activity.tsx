import { ExpandableSection } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { type Asked, withoutPage } from './asked';

type Span = Records['TrailActivitySpan'];

const HEIGHT = 60;
const WIDTH = 12;
const LEAST_PLACES = 24;
const outcomes = ['failed', 'refused', 'done'] as const;

/** All that fits the search over time, as the portal counts it: a picture, and the same numbers as a table. */
export function Activity({ asked }: { asked: Asked }) {
  const { t } = useTranslation('trail');
  const search = withoutPage(asked);
  const activity = useAnswer(['trail', 'activity', search], (call, signal) =>
    call.GET('/api/v1/trail/activity', { params: { query: search }, signal }),
  );
  return (
    <section aria-labelledby="trail-activity" className="seine-trail-part">
      <h3 id="trail-activity">{t('activity')}</h3>
      <Awaiting answer={activity}>
        {({ period, spans }) => (
          <>
            <Bars spans={spans} />
            <Legend />
            <small>{t(`activity.by.${period}`)}</small>
            <ExpandableSection toggleText={t('activity.numbers')}>
              <Numbers spans={spans} />
            </ExpandableSection>
          </>
        )}
      </Awaiting>
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
              key={`${span.start}-${outcome}`}
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
  const { number, day } = useFormats();
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
          <Tr key={start}>
            <Td dataLabel={t('activity.from')}>{day(start)}</Td>
            <Td dataLabel={t('outcome.done')}>{number(done)}</Td>
            <Td dataLabel={t('outcome.refused')}>{number(refused)}</Td>
            <Td dataLabel={t('outcome.failed')}>{number(failed)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
