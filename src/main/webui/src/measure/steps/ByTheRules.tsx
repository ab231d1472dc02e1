import { Button, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Maybe } from '@/frame/maybe';
import type { Records } from '@/frame/call';
import { useStateRules } from '@/national/answers';

type Freeze = Maybe<Records['FreezeDates'], 'lastDay' | 'askRenewalBy'>;

type ByTheRules = {
  state: string;
  /** The first day of the term. */
  from: string;
  /** The last day that the rules give is to be told. */
  take: (until: string) => void;
};

/** What the executing State's own rules say of a term that begins on a day; nothing where it has none. */
export function ByTheRules({ state, from, take }: ByTheRules) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const freeze = useStateRules(state, from).data?.freeze as Freeze | null | undefined;
  if (!freeze || (!freeze.lastDay && !freeze.withoutEnd)) {
    return null;
  }
  const { lastDay, askRenewalBy } = freeze;
  return (
    <div role="status">
      <HelperText>
        <HelperTextItem>
          {lastDay
            ? t(askRenewalBy ? 'rules.endsAndAsk' : 'rules.ends', {
                day: day(lastDay),
                by: askRenewalBy ? day(askRenewalBy) : '',
              })
            : t('rules.withoutEnd')}
        </HelperTextItem>
      </HelperText>
      {lastDay && (
        <Button
          variant="link"
          isInline
          onClick={() => {
            take(lastDay);
          }}
        >
          {t('rules.take')}
        </Button>
      )}
    </div>
  );
}
