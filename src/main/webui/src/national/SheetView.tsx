import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/directory/Facts';
import type { Sheet } from './answers';
import { parts, useSaid } from './said';
import './national.css';

/** A sheet as a reader takes it in: part by part what the State says, then what it does not say. */
export function SheetView({ sheet, level }: { sheet: Sheet; level: 'h2' | 'h3' }) {
  const { t } = useTranslation('national');
  const lines = useSaid()(sheet);
  const silent = lines.filter(({ value }) => value === undefined);
  return (
    <>
      {parts.map((part) => {
        const said = lines.filter((one) => one.part === part && one.value !== undefined);
        return (
          said.length > 0 && (
            <section key={part} className="seine-national-part">
              <Content component={level}>{t(`part.${part}`)}</Content>
              <Facts lines={said.map(({ term, value }) => [term, value])} />
            </section>
          )
        );
      })}
      {silent.length > 0 && (
        <section className="seine-national-part">
          <Content component={level}>{t('silent')}</Content>
          <p>{silent.map(({ term }) => term).join(' · ')}</p>
          <p className="seine-subtle">{t('silent.what')}</p>
        </section>
      )}
    </>
  );
}
