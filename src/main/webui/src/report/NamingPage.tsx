import { Alert, Button, Content, Form } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import { ifMatch } from '@/frame/call';
import { useFocus } from '@/frame/focus';
import { Page } from '@/frame/Page';
import { Choices } from '@/lead/new/Choices';
import { ProblemNote } from '@/problem/ProblemNote';
import { useNaming } from './figures';
import '@/lead/new/new.css';

/** A unit of a State decides whether its State may be named in figures. */
export function NamingPage() {
  const { t } = useTranslation('report');
  const answer = useNaming();
  return (
    <Page title={t('naming')} lead={t('naming.what')}>
      <Awaiting answer={answer}>{(naming) => <Deciding naming={naming} />}</Awaiting>
    </Page>
  );
}

function Deciding({ naming }: { naming: { allowed: boolean; revision: number } }) {
  const { t } = useTranslation('report');
  const [chosen, choose] = useState(naming.allowed ? ('yes' as const) : ('no' as const));
  const step = useStep(
    (call, allowed: boolean) =>
      call.PUT('/api/v1/figures/naming', {
        params: { header: ifMatch(naming.revision) },
        body: { allowed },
      }),
    [['figures', 'naming']],
  );
  const outcome = useFocus<HTMLDivElement>(step.isSuccess);
  return (
    <>
      <div role="status" ref={outcome} tabIndex={-1}>
        {step.isSuccess && (
          <Alert isInline variant="success" component="p" title={t('naming.done')} />
        )}
      </div>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (!step.isPending) {
            step.mutate(chosen === 'yes');
          }
        }}
      >
        <Choices
          legend={t('naming.ask')}
          options={['no', 'yes'] as const}
          chosen={chosen}
          choose={choose}
          label={(option) => t(`naming.${option}`)}
          what={(option) => t(`naming.${option}.means`)}
        />
        <Content component="p">{t('naming.each')}</Content>
        {step.error && <ProblemNote refusal={step.error} />}
        <div>
          <Button type="submit" isAriaDisabled={step.isPending} isLoading={step.isPending}>
            {t('naming.save')}
          </Button>
        </div>
      </Form>
    </>
  );
}
