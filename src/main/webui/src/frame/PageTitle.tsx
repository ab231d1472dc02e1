import { Content, Title } from '@patternfly/react-core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** The first page that a tab shows leaves the focus where the browser puts it. */
let anyShown = false;

type PageTitle = {
  /** The page's only h1, and the name of the tab. */
  title: string;
  /** One sentence under it. */
  children?: ReactNode;
  /** Buttons beside it. */
  actions?: ReactNode;
};

/** The head of every page. After a change of page it takes the focus, so that it is read out. */
export function PageTitle({ title, children, actions }: PageTitle) {
  const { t } = useTranslation('frame');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('tab', { title });
  }, [t, title]);
  useEffect(() => {
    if (anyShown) {
      heading.current?.focus();
    }
    anyShown = true;
  }, []);
  return (
    <header className="seine-page-title">
      <div>
        <Title headingLevel="h1" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {children && <Content component="p">{children}</Content>}
      </div>
      {actions && <div className="seine-page-actions">{actions}</div>}
    </header>
  );
}
