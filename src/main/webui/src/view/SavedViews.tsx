import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ChoiceField } from '@/directory/Field';
import { AT_ONCE } from '@/frame/address';
import { Outcome, useAsking } from '@/frame/asking';
import { ProblemNote } from '@/problem/ProblemNote';
import { Removing } from './Removing';
import { Saving } from './Saving';
import { areSame, filtersOf, useViews, type ViewedList } from './views';
import '@/filter/filter.css';

/** The saved views of a list: to open one, to save what the list is narrowed by, to change one's own. */
export function SavedViews({ list }: { list: ViewedList }) {
  const { t } = useTranslation('view');
  const [search, setSearch] = useSearchParams();
  const answer = useViews();
  const { asking, done, ask, close, finish } = useAsking<'save' | 'change' | 'remove'>();
  const asked = filtersOf(list, search);
  const views = answer.data?.filter((one) => one.list === list) ?? [];
  const same = views.filter((one) => areSame(one.asked, asked));
  const shown = same.find(({ mine }) => mine) ?? same[0];
  const isNarrowed = Object.keys(asked).length > 0;
  if (answer.error?.problem.status === 403) {
    // The list says it already.
    return null;
  }
  return (
    <div className="seine-screen-only">
      <Outcome done={done} />
      {answer.error && <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />}
      <div className="seine-filter" role="group" aria-label={t('views')}>
        <ChoiceField
          id="saved-view"
          label={t('view')}
          empty={t(views.length === 0 ? 'view.no' : 'view.none')}
          help={t(isNarrowed || views.length > 0 ? 'view.what' : 'view.first')}
          value={shown?.id ?? ''}
          options={views.map(({ id, name, mine }) => ({
            value: id,
            words: mine ? name : t('view.offered', { name }),
          }))}
          onChange={(next) => {
            setSearch(views.find(({ id }) => id === next)?.asked ?? {}, AT_ONCE);
          }}
        />
        <div className="seine-page-actions">
          {isNarrowed && !shown && (
            <Button
              variant="secondary"
              onClick={() => {
                ask('save');
              }}
            >
              {t('save')}
            </Button>
          )}
          {shown?.mine && (
            <>
              <Button
                variant="secondary"
                onClick={() => {
                  ask('change');
                }}
              >
                {t('change')}
              </Button>
              <Button
                variant="secondary"
                onClick={() => {
                  ask('remove');
                }}
              >
                {t('remove')}
              </Button>
            </>
          )}
        </div>
      </div>
      {asking === 'save' && (
        <Saving
          list={list}
          asked={asked}
          own={views.filter(({ mine }) => mine)}
          close={close}
          done={finish}
        />
      )}
      {asking === 'change' && shown && (
        <Saving list={list} asked={asked} view={shown} close={close} done={finish} />
      )}
      {asking === 'remove' && shown && <Removing view={shown} close={close} done={finish} />}
    </div>
  );
}
