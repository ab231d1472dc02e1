import { ActionGroup, Alert, Button, Form, FormGroup, Radio } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useUnit } from '@/directory/answers';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { NotFound } from '@/frame/NotFound';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { useCertificates } from './answers';
import './keys.css';

const REASONS = [
  'KEY_COMPROMISE',
  'SUPERSEDED',
  'AFFILIATION_CHANGED',
  'CESSATION_OF_OPERATION',
] as const;

/** Revokes one certificate for a reason. */
export function RevokePage() {
  const { t } = useTranslation('keys');
  const { id = '', certificate: wanted = '' } = useParams();
  const unit = useUnit(id);
  const certificates = useCertificates(id);
  return (
    <Awaiting answer={certificates}>
      {(all) => {
        const certificate = all.find((one) => one.id === wanted);
        return certificate === undefined ? (
          <NotFound />
        ) : (
          <Page title={t('revoke')} lead={<bdi>{unit.data?.name}</bdi>}>
            <RevokeForm key={certificate.version} certificate={certificate} />
          </Page>
        );
      }}
    </Awaiting>
  );
}

function RevokeForm({ certificate }: { certificate: Records['Certificate'] }) {
  const { t } = useTranslation('keys');
  const { day } = useFormats();
  const path = useUnitPath();
  const navigate = useNavigate();
  const [reason, setReason] = useState<(typeof REASONS)[number]>();
  const { id, unit, version, purpose, keyVersion, notAfter, state } = certificate;
  const back = path(`administration/certificates/${unit}`);
  const revoke = useStep(
    (call, why: (typeof REASONS)[number]) =>
      call.POST('/api/v1/certificates/{certificate}/revocation', {
        params: { path: { certificate: id }, header: ifMatch(version) },
        body: { reason: why },
      }),
    [['certificates', unit]],
  );
  return (
    <Form
      className="seine-keys-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== undefined) {
          revoke.mutate(reason, { onSuccess: () => void navigate(back) });
        }
      }}
    >
      <p>
        {t('revoke.which', {
          purpose: t(`purpose.${purpose}`),
          version: keyVersion,
          day: day(notAfter),
        })}
      </p>
      <FormGroup role="radiogroup" fieldId="revoke-reason" label={t('revoke.why')} isRequired>
        {REASONS.map((one) => (
          <Radio
            key={one}
            id={`revoke-${one}`}
            name="reason"
            label={t(`reason.${one}`)}
            isChecked={reason === one}
            onChange={() => {
              setReason(one);
            }}
          />
        ))}
      </FormGroup>
      <Alert isInline component="h2" variant="warning" title={t('revoke.follows')}>
        {t(`revoke.follows.${purpose}`)} {state === 'CURRENT' && t('revoke.follows.issue')}
      </Alert>
      {revoke.error && <ProblemNote refusal={revoke.error} />}
      <ActionGroup>
        <Button
          type="submit"
          variant="danger"
          isLoading={revoke.isPending}
          isDisabled={revoke.isPending || reason === undefined}
        >
          {t('revoke.do')}
        </Button>
        <Button variant="link" component={(props: object) => <Link {...props} to={back} />}>
          {t('cancel')}
        </Button>
      </ActionGroup>
    </Form>
  );
}
