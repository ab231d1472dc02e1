import { useTranslation } from 'react-i18next';
import { useNames } from '@/dossier/sides';
import { type Event, Timeline } from '@/frame/Timeline';
import { useMeasuresOpened } from '@/measure/measure';
import { useMeasureEvents } from '@/measure/sheet/events';
import type { Asset } from '../asset';
import { useMoney } from '../money';

const KNOWN = [
  'IDENTIFY',
  'CORRECT',
  'TRACE',
  'VALUE',
  'PLACE',
  'CUSTODY',
  'MERGE',
  'PART',
] as const;

/** What was done with an asset and with its measures, each with both dates. */
export function AssetTimeline({ asset, measures }: { asset: Asset; measures: string[] }) {
  const { t } = useTranslation('asset');
  const names = useNames();
  const { money } = useMoney();
  const opened = useMeasuresOpened(measures);
  const eventsOf = useMeasureEvents();
  const word = (step: string) => {
    const known = KNOWN.find((one) => one === step);
    return known ? t(`step.${known}`) : step;
  };
  const own: Event[] = asset.history.map((done) => {
    const { value, place, custody } = done.observation ?? {};
    const said = value
      ? money(value.money)
      : (place?.address ?? custody?.custodian ?? done.reason ?? '');
    return {
      key: `asset ${done.number}`,
      on: done.on,
      recordedAt: done.recordedAt,
      title: word(done.step),
      article: done.article,
      by: names.unit(done.unit),
      told: said && (
        <p className="seine-written" dir="auto">
          {said}
        </p>
      ),
    };
  });
  return <Timeline name={t('timeline')} events={[...own, ...opened.flatMap(eventsOf)]} />;
}
