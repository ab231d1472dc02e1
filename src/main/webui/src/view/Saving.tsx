import { Checkbox } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { useStep } from '@/frame/answers';
import { ifMatch } from '@/frame/call';
import { uuid7 } from '@/lead/new/uuid7';
import { StepDialog } from '@/lead/steps/StepDialog';
import { type Filters, renewed, useRefreshing, type View, type ViewedList } from './views';

type Saving = {
  list: ViewedList;
  asked: Filters;
  /** The one that is changed; a new one is saved if left out. */
  view?: View;
  close: () => void;
  done: (sentence: string) => void;
};

const LONGEST = 100;

/** How a view is called, and for whom it is. */
export function Saving({ list, asked, view, close, done }: Saving) {
  const { t } = useTranslation('view');
  // Drawn once: sending it again after a broken line saves no second one.
  const [id] = useState(() => view?.id ?? uuid7());
  const [name, setName] = useState(view?.name ?? '');
  const [offered, setOffered] = useState(view?.offered ?? false);
  const refresh = useRefreshing();
  const step = useStep(
    (call, body: { name: string; offered: boolean }) =>
      call.PUT('/api/v1/views/{view}', {
        params: { path: { view: id }, header: ifMatch(view?.revision ?? 0) },
        body: { list, asked, ...body },
      }),
    renewed,
  );
  return (
    <StepDialog
      title={t(view ? 'change' : 'save')}
      consequences={[t('save.rows'), t(offered ? 'save.unit' : 'save.mine')]}
      confirm={t('save.confirm')}
      ready={name.trim() !== ''}
      step={step}
      take={() => {
        step.mutate(
          { name: name.trim(), offered },
          {
            onSuccess: () => {
              done(t('save.done', { name: name.trim() }));
            },
          },
        );
      }}
      close={close}
      refresh={refresh}
    >
      <TextField
        id="view-name"
        label={t('name')}
        help={t('name.what')}
        value={name}
        maxLength={LONGEST}
        isRequired
        onChange={setName}
      />
      <Checkbox
        id="view-offered"
        label={t('offered')}
        isChecked={offered}
        onChange={(_event, isOn) => {
          setOffered(isOn);
        }}
      />
    </StepDialog>
  );
}
