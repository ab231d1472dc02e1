import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';

type Fault = { pointer: string; en: string; fr: string };

/** Other steps name the places only. */
const isFault = (fault: unknown): fault is Fault => typeof fault === 'object' && fault !== null;

/** What a lead lacks or contradicts, in the portal's words for each place. */
export function Missing({ faults }: { faults: unknown }) {
  const { i18n } = useTranslation('lead');
  const told = Array.isArray(faults) ? faults.filter(isFault) : [];
  if (told.length === 0) {
    return null;
  }
  return (
    <List>
      {told.map((fault) => (
        <ListItem key={fault.pointer + fault.en}>
          {i18n.language === 'fr' ? fault.fr : fault.en}
        </ListItem>
      ))}
    </List>
  );
}
