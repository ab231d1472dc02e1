import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { later, type Register, SOON_DAYS } from './register';
import './register.css';

type Urgency = 'danger' | 'warning' | 'info';

/** What ends, waits or alarms: each number opens the measures that it counts. */
export function Counts({ register }: { register: Register }) {
  const { t } = useTranslation('measure');
  const { number } = useFormats();
  const path = useUnitPath();
  const { on } = register;
  const counts = [
    ['expired', register.expired, { endsBefore: later(on, -1) }, 'danger'],
    ['alarmed', register.alarmed, { alarmed: 'true' }, 'danger'],
    [
      'endingSoon',
      register.endingSoon,
      { endsFrom: on, endsBefore: later(on, SOON_DAYS) },
      'warning',
    ],
    ['releasePending', register.releasePending, { state: 'RELEASE_PENDING' }, 'warning'],
    ['unanswered', register.unanswered, { state: 'REQUESTED' }, 'info'],
    ['claimed', register.claimed, { claimed: 'true' }, 'info'],
  ] as const satisfies [string, number, Record<string, string>, Urgency][];
  return (
    <ul className="seine-counts">
      {counts.map(([name, count, query, urgency]) => (
        <li key={name}>
          <Link to={path(`register/measures?${new URLSearchParams(query).toString()}`)}>
            <strong>{number(count)}</strong>
            <span>{t(`count.${name}`)}</span>
          </Link>
          {count === 0 ? (
            <Label isCompact variant="outline">
              {t('count.nothing')}
            </Label>
          ) : (
            <Label isCompact status={urgency}>
              {t(`count.urgency.${urgency}`)}
            </Label>
          )}
        </li>
      ))}
    </ul>
  );
}
