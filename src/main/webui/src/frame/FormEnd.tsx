import { ActionGroup, Alert, AlertActionLink, Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Refusal } from './refusal';

type FormEnd = {
  confirm: string;
  /** The path that the form is left to. */
  back: string;
  /** Places to be mended before it can be sent; zero before anything was tried. */
  faults: number;
  step: { isPending: boolean; error: Refusal | null };
  /** Reads the present state, where somebody was faster. */
  readAgain?: (() => void) | undefined;
};

/** The end of a long form: what is to be mended, what the portal answered, send or leave. */
export function FormEnd({ confirm, back, faults, step, readAgain }: FormEnd) {
  const { t } = useTranslation('frame');
  return (
    <>
      <div role="status">
        {faults > 0 && (
          <Alert
            isInline
            variant="warning"
            component="p"
            title={t('form.faults', { count: faults })}
          />
        )}
      </div>
      {step.error?.code === 'stale-version' ? (
        <Alert
          isInline
          variant="warning"
          role="alert"
          component="p"
          title={t('form.stale')}
          actionLinks={
            <AlertActionLink onClick={readAgain}>{t('form.stale.read')}</AlertActionLink>
          }
        >
          {t('form.stale.next')}
        </Alert>
      ) : (
        step.error && <ProblemNote refusal={step.error} />
      )}
      <ActionGroup>
        <Button type="submit" isLoading={step.isPending} isAriaDisabled={step.isPending}>
          {confirm}
        </Button>
        <Button variant="link" component={(props: object) => <Link {...props} to={back} />}>
          {t('form.cancel')}
        </Button>
      </ActionGroup>
    </>
  );
}
