import { Checkbox } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
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
  /** Those of the member's own that a new one may stand in for. */
  own?: View[];
  close: () => void;
  done: (sentence: string) => void;
};

const LONGEST = 100;

/** How a view is called, and for whom it is. */
export function Saving({ list, asked, view, own = [], close, done }: Saving) {
  const { t } = useTranslation('view');
  // Drawn once: sending it again after a broken line saves no second one.
  const [fresh] = useState(uuid7);
  const [before, setBefore] = useState(view);
  const [name, setName] = useState(view?.name ?? '');
  const [offered, setOffered] = useState(view?.offered ?? false);
  const refresh = useRefreshing();
  const step = useStep(
    (call, body: { name: string; offered: boolean }) =>
      call.PUT('/api/v1/views/{view}', {
        params: {
          path: { view: before?.id ?? fresh },
          header: ifMatch(before?.revision ?? 0),
        },
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
      {own.length > 0 && (
        <ChoiceField
          id="view-before"
          label={t('before')}
          empty={t('before.none')}
          help={t('before.what')}
          value={before?.id ?? ''}
          options={own.map((one) => ({ value: one.id, words: one.name }))}
          onChange={(next) => {
            const chosen = own.find((one) => one.id === next);
            setBefore(chosen);
            setName(chosen?.name ?? '');
            setOffered(chosen?.offered ?? false);
          }}
        />
      )}
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
