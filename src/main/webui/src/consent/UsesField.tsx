import { Checkbox, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useParticipants } from '@/directory/answers';
import { type Scope, scopes, type Use } from './consent';

type UsesField = { legend: string; chosen: Use[]; choose: (uses: Use[]) => void };

const STATES = ['STATE_PARTY', 'STATE_NOT_PARTY'];

/** What for: each use apart, since consent to one is consent to no other. */
export function UsesField({ legend, chosen, choose }: UsesField) {
  const { t } = useTranslation('consent');
  const id = useId();
  const has = (scope: Scope) => chosen.some((use) => use.scope === scope);
  return (
    <FormGroup role="group" label={legend} fieldId={id} isRequired>
      {scopes.map((scope) => (
        <Checkbox
          key={scope}
          id={`use-${scope}`}
          label={t(`scope.${scope}`)}
          description={t(`scope.${scope}.what`)}
          isChecked={has(scope)}
          onChange={(_event, wanted) => {
            choose(wanted ? [...chosen, { scope }] : chosen.filter((use) => use.scope !== scope));
          }}
        />
      ))}
      {has('NAMED_STATE') && <States chosen={chosen} choose={choose} />}
    </FormGroup>
  );
}

/** To which State; each is a use of its own. */
function States({ chosen, choose }: Omit<UsesField, 'legend'>) {
  const { t } = useTranslation('consent');
  const id = useId();
  const states = (useParticipants().data ?? []).filter(({ kind }) => STATES.includes(kind));
  const named = chosen.find((use) => use.scope === 'NAMED_STATE')?.participant ?? '';
  return (
    <FormGroup label={t('ask.state')} fieldId={id} isRequired className="seine-apart">
      <FormSelect
        id={id}
        value={named}
        onChange={(_event, participant) => {
          choose(
            chosen.map((use) => (use.scope === 'NAMED_STATE' ? { ...use, participant } : use)),
          );
        }}
      >
        <FormSelectOption value="" label={t('ask.state.choose')} isPlaceholder />
        {states.map((state) => (
          <FormSelectOption key={state.id} value={state.id} label={state.name} />
        ))}
      </FormSelect>
    </FormGroup>
  );
}

/** Whether each use says to whom, where it must. */
export function areComplete(uses: Use[]) {
  return (
    uses.length > 0 &&
    uses.every((use) => use.scope !== 'NAMED_STATE' || (use.participant ?? '') !== '')
  );
}
