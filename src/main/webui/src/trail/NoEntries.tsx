import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '@/frame/Nothing';
import { useUnitPath } from '@/frame/unit';
import { addressOf, type Asked } from './asked';

/** Nothing was found: says what to change, and offers it. */
export function NoEntries({ asked }: { asked: Asked }) {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const { from, to, after, ...rest } = asked;
  const anyTime = path(addressOf(rest));
  return (
    <Nothing
      title={t('none')}
      action={
        (from ?? to ?? after) !== undefined && (
          <Button
            variant="secondary"
            component={(props: object) => <Link {...props} to={anyTime} />}
          >
            {t('none.anyTime')}
          </Button>
        )
      }
    >
      {t('none.next')}
    </Nothing>
  );
}
