import { useTranslation } from 'react-i18next';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { useMeasures } from './measure';
import { MeasureTable } from './MeasureTable';

/** The measures of a file, as far as this unit may see them. */
export function MeasuresOf({ dossier }: { dossier: string }) {
  const { t } = useTranslation('measure');
  return (
    <AwaitingRows
      answer={useMeasures({ dossier })}
      none={<Nothing title={t('none')}>{t('none.next')}</Nothing>}
    >
      {(rows) => <MeasureTable name={t('measures')} rows={rows} />}
    </AwaitingRows>
  );
}
