import { Content, Title } from '@patternfly/react-core';
import { type ReactNode, useEffect, useRef } from 'react';

type Question = {
  title: string;
  /** Why it is asked, in one or two sentences. */
  why?: ReactNode;
  /** Whether it takes the focus when it appears, so that it is read out. */
  takesFocus: boolean;
  children: ReactNode;
};

/** One step: a question, why it is asked, and where it is answered. */
export function Question({ title, why, takesFocus, children }: Question) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus();
    }
  }, [takesFocus, title]);
  return (
    <section className="seine-question">
      <Title headingLevel="h2" id="question" ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {why && <Content component="p">{why}</Content>}
      {children}
    </section>
  );
}
