import { Label, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { AssetNumber } from '../asset';
import { isChecked } from '../kinds';

/** By what an asset is known, and whether its check digits speak for it. */
export function Numbers({ numbers }: { numbers: AssetNumber[] }) {
  const { t } = useTranslation('asset');
  if (numbers.length === 0) {
    return t('identifiers.none');
  }
  return (
    <List isPlain>
      {numbers.map(({ kind, value, of }) => (
        <ListItem key={`${kind} ${value} ${of}`}>
          {t(`identifier.${kind}`)} <bdi className="seine-number">{value}</bdi>
          {of ? <bdi>{` (${of})`}</bdi> : null}{' '}
          <Label
            isCompact
            variant="outline"
            {...(isChecked(kind) ? { status: 'success' as const } : {})}
          >
            {t(isChecked(kind) ? 'identifier.checked' : 'identifier.unchecked')}
          </Label>
        </ListItem>
      ))}
    </List>
  );
}
