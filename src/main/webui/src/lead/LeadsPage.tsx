import {
  Button,
  FormSelect,
  FormSelectOption,
  ToggleGroup,
  ToggleGroupItem,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '@/frame/Page';
import { AT_ONCE } from '@/frame/address';
import { type Box, boxes, boxOf, statesOf } from './boxes';
import { LeadList } from './LeadList';
import type { StateWord } from './lead';
import { NewLead } from './NewLead';

/** The leads of this unit, by box; the choice stands in the address. */
export function LeadsPage() {
  const { t } = useTranslation('lead');
  const [search, setSearch] = useSearchParams();
  const box = boxOf(search.get('box'));
  const state = statesOf(box).find((one) => one === search.get('state'));
  const choose = (box: Box, state?: string) => {
    setSearch({ box, ...(state ? { state } : {}) }, AT_ONCE);
  };
  return (
    <Page title={t('leads.title')} lead={t('leads.what')} actions={<NewLead />}>
      <Toolbar inset={{ default: 'insetNone' }} className="seine-screen-only">
        <ToolbarContent>
          <ToolbarItem>
            <ToggleGroup aria-label={t('box')}>
              {boxes.map((one) => (
                <ToggleGroupItem
                  key={one}
                  text={t(`box.${one}`)}
                  buttonId={`box-${one}`}
                  isSelected={one === box}
                  onChange={() => {
                    choose(one);
                  }}
                />
              ))}
            </ToggleGroup>
          </ToolbarItem>
          {statesOf(box).length > 1 && (
            <ToolbarItem>
              <FormSelect
                aria-label={t('filter.state')}
                value={state ?? ''}
                onChange={(_event, chosen) => {
                  choose(box, chosen);
                }}
              >
                <FormSelectOption value="" label={t('filter.state.any')} />
                {statesOf(box).map((one: StateWord) => (
                  <FormSelectOption key={one} value={one} label={t(`state.${one}`)} />
                ))}
              </FormSelect>
            </ToolbarItem>
          )}
          {state && (
            <ToolbarItem>
              <Button
                variant="link"
                onClick={() => {
                  choose(box);
                }}
              >
                {t('filter.none')}
              </Button>
            </ToolbarItem>
          )}
        </ToolbarContent>
      </Toolbar>
      <LeadList key={`${box}-${state}`} box={box} state={state} />
    </Page>
  );
}
