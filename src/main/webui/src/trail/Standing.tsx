import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useUnits } from '@/directory/answers';
import { isolated } from '@/directory/isolated';
import type { Records } from '@/frame/call';
import { type Sentence, standingOf } from './standing';
import { shortId, useTrailWords } from './words';

/** By which right it was done, or refused, as things stood at that moment: in sentences. */
export function Standing({ entry }: { entry: Records['TrailEntry'] }) {
  const { t } = useTranslation('trail');
  const words = useTrailWords();
  const names = new Map(useUnits().data?.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null | undefined) =>
    id ? isolated(names.get(id) ?? shortId(id)) : t('unit.none');
  const places = {
    unit: nameOf(entry.unit),
    owner: nameOf(entry.record?.unit),
    roles: words.roles(entry.role ?? ''),
    count: entry.count,
  };
  const say = (sentence: Sentence) => t(`standing.${sentence}`, places);
  return (
    <section>
      <Content component="h2">{t('standing')}</Content>
      <ul className="seine-trail-standing">
        {standingOf(entry).map((sentence) => (
          <li key={sentence} className="seine-written">
            {say(sentence)}
          </li>
        ))}
      </ul>
      <p>{t('standing.stays')}</p>
    </section>
  );
}
