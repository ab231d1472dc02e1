import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCited } from './cited';
import { useFormats } from './formats';
import './timeline.css';

/** Something that was done: on what day it happened, and when the portal recorded it. */
export type Event = {
  key: string;
  on: string;
  recordedAt: string;
  title: ReactNode;
  /** Labels beside the title. */
  marks?: ReactNode;
  article: string;
  by: string;
  /** What it told. */
  told?: ReactNode;
};

/** What happened, the latest first, each with both of its dates. */
export function Timeline({ name, events }: { name: string; events: Event[] }) {
  const { t } = useTranslation('frame');
  const { day, instant } = useFormats();
  const cited = useCited();
  const ordered = events.toSorted(
    (one, other) =>
      other.on.localeCompare(one.on) || other.recordedAt.localeCompare(one.recordedAt),
  );
  return (
    <ol className="seine-timeline" aria-label={name}>
      {ordered.map((event) => (
        <li key={event.key}>
          <div>
            <time dateTime={event.on}>{day(event.on)}</time>
            <small>{t('recorded', { at: instant(event.recordedAt) })}</small>
          </div>
          <div>
            <div className="seine-timeline-title">
              <strong>{event.title}</strong> {event.marks}
            </div>
            {event.told}
            <small>
              {cited(event.article)} · <span className="seine-written">{event.by}</span>
            </small>
          </div>
        </li>
      ))}
    </ol>
  );
}
