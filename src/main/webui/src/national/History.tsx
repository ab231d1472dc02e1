import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { useVersions } from './answers';

const COLOURS = { OPEN: 'info', CONFIRMED: 'success', WITHDRAWN: undefined } as const;

/** Where a version stands: a colour, and the word. */
export function VersionStateLabel({ state }: { state: Records['RulesState'] }) {
  const { t } = useTranslation('national');
  const status = COLOURS[state];
  return (
    <Label {...(status ? { status } : {})} variant="outline">
      {t(`version.${state}`)}
    </Label>
  );
}

/** Every version of a State's rules, the newest first. */
export function History({ state }: { state: string }) {
  const { t } = useTranslation('national');
  const { day, instant } = useFormats();
  const path = useUnitPath();
  const versions = useVersions(state);
  return (
    <section className="seine-national-part">
      <Content component="h2" id="rules-history">
        {t('history')}
      </Content>
      <Awaiting answer={versions}>
        {(all) =>
          all.length === 0 ? (
            <p>{t('history.none')}</p>
          ) : (
            <Table aria-labelledby="rules-history" variant="compact">
              <Thead>
                <Tr>
                  <Th>{t('version')}</Th>
                  <Th>{t('validFrom')}</Th>
                  <Th>{t('state.of')}</Th>
                  <Th>{t('proposedAt')}</Th>
                  <Th>{t('decidedAt')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {all.toReversed().map((one) => (
                  <Tr key={one.id}>
                    <Td dataLabel={t('version')}>
                      <Link to={path(`directory/rules/${one.id}`)}>
                        {one.number
                          ? t('version.number', { number: one.number })
                          : t('version.proposed')}
                      </Link>
                    </Td>
                    <Td dataLabel={t('validFrom')}>{day(one.validFrom)}</Td>
                    <Td dataLabel={t('state.of')}>
                      <VersionStateLabel state={one.state} />
                    </Td>
                    <Td dataLabel={t('proposedAt')}>{instant(one.proposedAt)}</Td>
                    <Td dataLabel={t('decidedAt')}>
                      {one.decidedAt ? instant(one.decidedAt) : t('decidedAt.never')}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          )
        }
      </Awaiting>
    </section>
  );
}
