import {
  ActionGroup,
  Alert,
  Button,
  Form,
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useStep } from '@/frame/answers';
import type { Reply } from '@/frame/call';
import { Page } from '@/frame/Page';
import { useActingMembership, useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { keepAs } from '@/frame/transfer';
import './keys.css';

const LEAST = 16;
const MOST = 200;

/** Collects the own unit's keys, once, in a file that a passphrase locks. */
export function HandoverPage() {
  const { t } = useTranslation('keys');
  const unit = useActingUnit();
  const name = useActingMembership()?.unitName;
  const { key = '' } = useParams();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const collect = useStep(
    (call, secret: string): Promise<Reply<unknown>> =>
      call.POST('/api/v1/units/{unit}/key-handover/{key}/collection', {
        params: { path: { unit, key } },
        body: { passphrase: secret },
        parseAs: 'blob',
      }),
    [['trail']],
  );
  const long = passphrase.length >= LEAST && passphrase.length <= MOST;
  const same = passphrase === again;
  return (
    <Page title={t('collect')} lead={<bdi>{name}</bdi>}>
      <Form
        className="seine-keys-form"
        onSubmit={(event) => {
          event.preventDefault();
          collect.mutate(passphrase, {
            onSuccess: (file) => {
              keepAs('seine-keys.p12', file as Blob);
              setPassphrase('');
              setAgain('');
            },
          });
        }}
      >
        <Alert isInline component="h2" variant="warning" title={t('collect.once')}>
          {t('collect.follows')}
        </Alert>
        <Secret
          id="collect-passphrase"
          label={t('passphrase')}
          help={t('passphrase.help', { least: LEAST, most: MOST })}
          isWrong={passphrase !== '' && !long}
          value={passphrase}
          onChange={setPassphrase}
        />
        <Secret
          id="collect-again"
          label={t('passphrase.again')}
          help={again !== '' && !same ? t('passphrase.differs') : t('passphrase.kept')}
          isWrong={again !== '' && !same}
          value={again}
          onChange={setAgain}
        />
        {collect.error && <ProblemNote refusal={collect.error} />}
        {collect.isSuccess && (
          <Alert isInline variant="success" role="status" title={t('collect.done')} />
        )}
        <ActionGroup>
          <Button
            type="submit"
            isLoading={collect.isPending}
            isDisabled={!long || !same || collect.isPending}
          >
            {t('collect.do')}
          </Button>
        </ActionGroup>
      </Form>
    </Page>
  );
}

type SecretProps = {
  id: string;
  label: string;
  help: string;
  isWrong: boolean;
  value: string;
  onChange: (value: string) => void;
};

function Secret({ id, label, help, isWrong, value, onChange }: SecretProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired>
      <TextInput
        id={id}
        type="password"
        autoComplete="new-password"
        isRequired
        value={value}
        validated={isWrong ? 'error' : 'default'}
        aria-describedby={`${id}-help`}
        onChange={(_event, next) => {
          onChange(next);
        }}
      />
      <FormHelperText>
        <HelperText id={`${id}-help`}>
          <HelperTextItem variant={isWrong ? 'error' : 'default'}>{help}</HelperTextItem>
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
