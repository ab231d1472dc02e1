import { ExpandableSection } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Request, Text } from '../request';
import { Sections } from './Sections';

/** What the request said before: each version that a step left, the newest before that stands first. */
export function Versions({ request }: { request: Request }) {
  const earlier = request.history
    .flatMap(({ number, told, text }) => (text ? [{ number, on: told.on, text }] : []))
    .slice(0, -1)
    .toReversed();
  return earlier.map((version) => <Version key={version.number} {...version} />);
}

function Version({ on, text }: { on: string; text: Text }) {
  const { t } = useTranslation('request');
  const { day } = useFormats();
  const [isOpen, open] = useState(false);
  return (
    <ExpandableSection
      toggleText={t('version.of', { day: day(on), title: text.title })}
      isExpanded={isOpen}
      onToggle={(_event, next) => {
        open(next);
      }}
    >
      <Sections request={{ text }} />
    </ExpandableSection>
  );
}
