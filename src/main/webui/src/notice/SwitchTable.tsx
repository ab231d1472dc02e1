import { Alert, Content, FormSelect, FormSelectOption } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { ProblemNote } from '@/problem/ProblemNote';

const WAYS = ['MAIL', 'DIGEST', 'PAGE', 'NOTHING'] as const;

/** One line for each kind of happening; a choice counts at once. */
export function SwitchTable({ found }: { found: Records['NoticeSwitches'] }) {
  const { t } = useTranslation('notice');
  const set = useStep(
    (call, body: Records['NoticeSwitch']) => call.PUT('/api/v1/notice-switches', { body }),
    [['notice-switches']],
  );
  return (
    <>
      {!found.mail && (
        <Alert
          isInline
          variant="info"
          component="p"
          title={t('mail.off')}
          className="seine-notice-alert"
        >
          {t('mail.off.next')}
        </Alert>
      )}
      <Content component="p">{t('switches.what')}</Content>
      {set.error && <ProblemNote refusal={set.error} />}
      <Table aria-label={t('switches')} variant="compact">
        <Thead>
          <Tr>
            <Th width={50}>{t('happened')}</Th>
            <Th width={50}>{t('way')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {found.switches.map(({ kind, way }) => (
            <Tr key={kind}>
              <Td dataLabel={t('happened')}>{t(`kind.${kind}`)}</Td>
              <Td dataLabel={t('way')}>
                <FormSelect
                  aria-label={t('way.of', { what: t(`kind.${kind}`) })}
                  value={set.isPending && set.variables.kind === kind ? set.variables.way : way}
                  onChange={(_event, next) => {
                    set.mutate({ kind, way: next as typeof way });
                  }}
                >
                  {WAYS.map((one) => (
                    <FormSelectOption key={one} value={one} label={t(`way.${one}`)} />
                  ))}
                </FormSelect>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <div role="status">
        {set.isSuccess && <Content component="small">{t('switches.saved')}</Content>}
      </div>
    </>
  );
}
