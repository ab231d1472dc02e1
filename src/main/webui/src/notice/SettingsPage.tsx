import { Card, CardBody, CardTitle, Stack, StackItem } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { useLeave, useSwitches } from './answers';
import { LeaveForm } from './LeaveForm';
import { SwitchTable } from './SwitchTable';

/** How one is told of what happens, and who stands in during a leave. */
export function SettingsPage() {
  const { t } = useTranslation('notice');
  const switches = useSwitches();
  const leave = useLeave();
  return (
    <Page title={t('settings')} lead={t('settings.what')}>
      <Stack hasGutter>
        <StackItem>
          <Part title={t('leave')}>
            <Awaiting answer={leave}>
              {(found) => <LeaveForm key={JSON.stringify(found)} leave={found} />}
            </Awaiting>
          </Part>
        </StackItem>
        <StackItem>
          <Part title={t('switches')}>
            <Awaiting answer={switches}>{(found) => <SwitchTable found={found} />}</Awaiting>
          </Part>
        </StackItem>
      </Stack>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardTitle component="h2" id={id}>
        {title}
      </CardTitle>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
