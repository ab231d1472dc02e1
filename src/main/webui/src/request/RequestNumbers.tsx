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

const AGES = [
  ['all', undefined],
  ['month', 30],
  ['quarter', 90],
] as const;

/** How many requests stand where, and for how long; each number opens them. */
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
                <Th width={40}>{t('state')}</Th>
                {AGES.map(([age]) => (
                  <Th key={age}>{t(`counts.${age}`)}</Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {states.map((one) => (
                <Tr key={one.state}>
                  <Td dataLabel={t('state')}>
                    <RequestStateLabel state={one.state} />
                  </Td>
                  {AGES.map(([age, days]) => {
                    const query = new URLSearchParams({
                      state: one.state,
                      ...(days === undefined ? {} : { inStateSince: later(on, -days) }),
                    });
                    return (
                      <Td key={age} dataLabel={t(`counts.${age}`)}>
                        <Link
                          to={path(`requests?${query.toString()}`)}
                          aria-label={t('counts.open', {
                            count: one[age],
                            state: t(`state.${one.state}`),
                            age: t(`counts.${age}`),
                          })}
                        >
                          {number(one[age])}
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
