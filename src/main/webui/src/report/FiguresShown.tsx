import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { Part } from '@/frame/Part';
import { useMoney } from '@/asset/money';
import { CountTable } from './CountTable';
import { FiguresChart } from './FiguresChart';
import { type Figures, sectionsOf, spansOf } from './figures';
import { useFigureWords } from './words';

/** One set of figures: everything in tables, the times as charts too. */
export function FiguresShown({ name, figures }: { name: string; figures: Figures }) {
  const { t } = useTranslation('report');
  const { number } = useFormats();
  const words = useFigureWords();
  const { money } = useMoney();
  const { counts, times, sums } = figures;
  const sections = sectionsOf(figures);
  const spans = spansOf(figures);
  if (sections.length === 0 && times.length === 0 && sums.length === 0) {
    return (
      <Part title={name}>
        <Content component="p">{t('none')}</Content>
      </Part>
    );
  }
  return (
    <Part title={name}>
      {sections.map((section) => (
        <CountTable
          key={section}
          name={t(`section.${section}`)}
          head={[t('column.what'), t('column.number')]}
          rows={counts
            .filter((one) => one.section === section)
            .map((one) => [words.code(one), number(one.number)])}
        />
      ))}
      {spans.map((one) => (
        <CountTable
          key={one.span}
          name={t(`times.${one.span}`)}
          head={[t('column.step'), t('column.number'), t('column.median')]}
          rows={one.times.map((time) => [
            words.step(time),
            number(time.number),
            number(time.medianDays),
          ])}
        >
          <FiguresChart times={one.times} label={words.step} />
        </CountTable>
      ))}
      {sums.length > 0 && (
        <CountTable
          name={t('sums')}
          head={[t('column.what'), t('column.sum')]}
          rows={sums.map((one) => [words.entry(one), money(one.sum)])}
        />
      )}
    </Part>
  );
}
