import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { useUnitPath } from '@/frame/unit';
import { later } from '@/measure/register/register';
import { RequestStateLabel } from './labels';

/** What is counted of each state, and how the list is asked for the same on a day. */
const COUNTS = [
  { of: 'all', asked: () => ({}) },
  { of: 'month', asked: (on: string) => ({ inStateSince: later(on, -30) }) },
  { of: 'quarter', asked: (on: string) => ({ inStateSince: later(on, -90) }) },
  { of: 'ours', asked: () => ({ awaits: 'US' }) },
  { of: 'others', asked: () => ({ awaits: 'OTHERS' }) },
] as const;

/** How many requests stand where, for how long, and on whom they wait; each number opens them. */
export function RequestNumbers() {
  const { t } = useTranslation('request');
  const { number } = useFormats();
  const path = useUnitPath();
  const answer = useAnswer(['requests', 'numbers'], (call, signal) =>
    call.GET('/api/v1/requests/numbers', { signal }),
  );
  return (
    <Awaiting answer={answer}>
      {({ on, states }) =>
        states.length === 0 ? (
          <Nothing title={t('none')}>{t('none.next')}</Nothing>
        ) : (
          <Table aria-label={t('counts')} variant="compact">
            <Thead>
              <Tr>
                <Th width={30}>{t('state')}</Th>
                {COUNTS.map(({ of }) => (
                  <Th key={of} modifier="wrap">
                    {t(`counts.${of}`)}
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {states.map((one) => (
                <Tr key={one.state}>
                  <Td dataLabel={t('state')}>
                    <RequestStateLabel state={one.state} />
                  </Td>
                  {COUNTS.map(({ of, asked }) => {
                    const query = new URLSearchParams({ state: one.state, ...asked(on) });
                    return (
                      <Td key={of} dataLabel={t(`counts.${of}`)}>
                        <Link
                          to={path(`requests?${query.toString()}`)}
                          aria-label={t('counts.open', {
                            count: one[of],
                            state: t(`state.${one.state}`),
                            age: t(`counts.${of}`),
                          })}
                        >
                          {number(one[of])}
                        </Link>
                      </Td>
                    );
                  })}
                </Tr>
              ))}
            </Tbody>
          </Table>
        )
      }
    </Awaiting>
  );
}
