import { Divider, DropdownItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Choice } from './Choice';
import { useActingUnit, useMemberships } from './unit';

/** The unit that the member acts for, and the way to another one. */
export function UnitChoice() {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const acting = useActingUnit();
  const units = (useMemberships().data ?? []).filter((one) => one.state === 'ACTIVE');
  const own = units.find((one) => one.unit === acting);
  if (own === undefined) {
    return null;
  }
  if (units.length === 1) {
    return (
      <span className="seine-unit-name">
        {own.unitName} <small>{own.participantName}</small>
      </span>
    );
  }
  return (
    <Choice
      label={t('unit', { unit: own.unitName })}
      className="seine-unit-name"
      shown={<span className="seine-unit-words">{own.unitName}</span>}
    >
      <DropdownItem isDisabled description={t('unit.tabs')}>
        {t('unit.choose')}
      </DropdownItem>
      <Divider component="li" />
      {units.map((one) => (
        <DropdownItem
          key={one.unit}
          description={one.participantName}
          isSelected={one.unit === acting}
          onClick={() => void navigate(`/u/${one.unit}`)}
        >
          {one.unitName}
        </DropdownItem>
      ))}
    </Choice>
  );
}
