import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Records } from '@/frame/call';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';
import { addressOf } from './asked';

/** Where to look next from an entry. */
export function Further({ entry }: { entry: Records['TrailEntry'] }) {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const own = useActingUnit();
  const collects = useHasRole('focal-point', 'investigator', 'registry-officer');
  const { record, member, unit, operation } = entry;
  const links = [
    record && { words: t('further.record'), to: addressOf({ record: record.id }) },
    record && {
      words: t('further.refusals'),
      to: addressOf({ record: record.id, outcome: 'refused' }),
    },
    member && { words: t('further.member'), to: addressOf({ member }) },
    member && { words: t('further.seen'), to: `trail/seen?member=${member}` },
    unit && { words: t('further.unit'), to: addressOf({ unit }) },
    operation === 'key.hand-over' &&
      record?.unit === own &&
      collects && { words: t('further.collect'), to: `keys/handover/${record.id}` },
  ].filter((link) => !!link);
  return (
    <section className="seine-screen-only seine-trail-further">
      <Content component="h2">{t('further')}</Content>
      <ul>
        {links.map(({ words, to }) => (
          <li key={to}>
            <Link to={path(to)}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
