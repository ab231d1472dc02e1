import { Alert, List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Condition } from '../request';

/** The conditions that the Court accepted: they bind (Art. 93(5)). */
export function Conditions({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslation('request');
  if (conditions.length === 0) {
    return null;
  }
  return (
    <Alert isInline variant="info" component="p" title={t('binding')}>
      <ConditionList conditions={conditions} />
    </Alert>
  );
}

/** Conditions, each with its day and the State's own words. */
export function ConditionList({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslation('request');
  const { day } = useFormats();
  return (
    <List>
      {conditions.map(({ kind, by, words }, at) => (
        <ListItem key={at}>
          {t(`condition.${kind}`)}
          {by && ` · ${t('condition.by', { day: day(by) })}`}
          {words && (
            <div className="seine-written" dir="auto">
              {words}
            </div>
          )}
        </ListItem>
      ))}
    </List>
  );
}
