import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
  Toolbar,
  ToolbarContent,
  ToolbarGroup,
  ToolbarItem,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageChoice } from './LanguageChoice';
import { ThemeChoice } from './ThemeChoice';

type Head = {
  /** Whether there is a menu that can be folded. */
  hasMenu?: boolean;
  /** Beside the name. */
  unit?: ReactNode;
  /** What is new, before the choices. */
  news?: ReactNode;
  /** Before the account. */
  help?: ReactNode;
  /** At the end. */
  account?: ReactNode;
};

/** The bar at the top of every page. */
export function Head({ hasMenu = false, unit, news, help, account }: Head) {
  const { t } = useTranslation('frame');
  return (
    <Masthead>
      <MastheadMain>
        {hasMenu && (
          <MastheadToggle>
            <PageToggleButton isHamburgerButton aria-label={t('menu')} />
          </MastheadToggle>
        )}
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/" className="seine-brand" />}>
            <img src="/seine.svg" alt="" width="28" height="28" />
            <span>{t('product')}</span>
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            {unit && <ToolbarItem className="seine-unit">{unit}</ToolbarItem>}
            <ToolbarGroup align={{ default: 'alignEnd' }} variant="action-group-plain">
              {news && <ToolbarItem>{news}</ToolbarItem>}
              <ToolbarItem>
                <LanguageChoice />
              </ToolbarItem>
              <ToolbarItem>
                <ThemeChoice />
              </ToolbarItem>
              {help && <ToolbarItem>{help}</ToolbarItem>}
              {account && <ToolbarItem>{account}</ToolbarItem>}
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  );
}
