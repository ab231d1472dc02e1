import {
  ClipboardCopy,
  Content,
  DataList,
  DataListCell,
  DataListItem,
  DataListItemCells,
  DataListItemRow,
  Label,
} from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation } from 'react-router';
import { Awaiting } from './Awaiting';
import { FrontPage } from './FrontPage';
import { PageTitle } from './PageTitle';
import { lastUnit, type Membership, useMemberships } from './unit';

/** The page that an address without a unit names, for this unit. */
function useWithin() {
  const { pathname } = useLocation();
  return (unit: string) => `/u/${unit}${pathname === '/' ? '' : pathname}`;
}

/** Asks for the unit to act for, or leads on where there is nothing to ask. */
export function ChooseUnit() {
  const { t } = useTranslation('frame');
  const memberships = useMemberships();
  const within = useWithin();
  const identifier = memberships.error?.problem['identifier'];
  if (memberships.error?.code === 'no-membership' && typeof identifier === 'string') {
    return (
      <FrontPage>
        <PageTitle title={t('noMembership.title')}>{t('noMembership.next')}</PageTitle>
        <Content component="p">{t('noMembership.identifier')}</Content>
        <ClipboardCopy
          isReadOnly
          hoverTip={t('copy')}
          clickTip={t('copied')}
          textAriaLabel={t('noMembership.identifier')}
        >
          {identifier}
        </ClipboardCopy>
      </FrontPage>
    );
  }
  const active = (memberships.data ?? []).filter((one) => one.state === 'ACTIVE');
  const next = active.find((one) => one.unit === lastUnit()) ?? (active.length === 1 && active[0]);
  if (next) {
    return <Navigate to={within(next.unit)} replace />;
  }
  return (
    <FrontPage>
      <Awaiting answer={memberships}>
        {(all) => (
          <>
            <PageTitle title={t('chooseUnit.title')}>
              {active.length > 0 ? t('chooseUnit.next') : t('chooseUnit.none')}
            </PageTitle>
            <DataList aria-label={t('chooseUnit.title')}>
              {all.map((one) => (
                <UnitLine key={one.unit} membership={one} />
              ))}
            </DataList>
          </>
        )}
      </Awaiting>
    </FrontPage>
  );
}

function UnitLine({ membership }: { membership: Membership }) {
  const { t } = useTranslation('frame');
  const within = useWithin();
  const { unit, unitName, participantName, state } = membership;
  return (
    <DataListItem aria-labelledby={`unit-${unit}`}>
      <DataListItemRow>
        <DataListItemCells
          dataListCells={[
            <DataListCell key="name">
              <span id={`unit-${unit}`}>
                {state === 'ACTIVE' ? <Link to={within(unit)}>{unitName}</Link> : unitName}
              </span>
              <Content component="small">{participantName}</Content>
            </DataListCell>,
            <DataListCell key="state" isFilled={false}>
              <Label status={state === 'ACTIVE' ? 'success' : 'warning'}>
                {t(`memberState.${state}`)}
              </Label>
            </DataListCell>,
          ]}
        />
      </DataListItemRow>
    </DataListItem>
  );
}
