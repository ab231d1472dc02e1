import { Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { menu } from './rooms';
import { useActingMembership, useActingUnit } from './unit';

/** The menu on the left: what the member's roles in this unit open. */
export function Menu() {
  const { t } = useTranslation('frame');
  const unit = useActingUnit();
  const { pathname } = useLocation();
  const own = useActingMembership()?.roles ?? [];
  const lines = menu.filter((line) => line.roles?.some((role) => own.includes(role)) ?? true);
  return (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={t('menu')}>
          <NavList>
            {lines.map(({ name, to, icon: Icon }) => {
              const address = `/u/${unit}/${to}`;
              return (
                <NavItem
                  key={name}
                  isActive={pathname === address || pathname.startsWith(`${address}/`)}
                >
                  <Link to={address}>
                    <span className="seine-menu-icon">
                      <Icon />
                    </span>
                    {t(`menu.${name}`)}
                  </Link>
                </NavItem>
              );
            })}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
