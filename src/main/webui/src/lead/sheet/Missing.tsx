import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

type Fault = { pointer: string; en: string; fr: string };

/** What a lead lacks or contradicts, in the portal's words for each place. */
export function Missing({ faults }: { faults: unknown }) {
  const { i18n } = useTranslation('lead');
  if (!Array.isArray(faults) || faults.length === 0) {
    return null;
  }
  return (
    <List>
      {(faults as Fault[]).map((fault) => (
        <ListItem key={fault.pointer + fault.en}>
          {i18n.language === 'fr' ? fault.fr : fault.en}
        </ListItem>
      ))}
    </List>
  );
}
