import {
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
import { useStep } from '@/frame/answers';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { ProblemNote } from '@/problem/ProblemNote';
import { FoundTable } from './FoundTable';

const LONGEST = 200;

/** Finds leads by what identifies them. What was typed stays out of the address. */
export function FindPage() {
  const { t } = useTranslation('lead');
  const [value, setValue] = useState('');
  const search = useStep((call, asked: string) =>
    call.POST('/api/v1/leads/search', { body: { value: asked } }),
  );
  const asked = value.trim();
  return (
    <Page title={t('find.title')} lead={t('find.what')}>
      <Form
        role="search"
        className="seine-screen-only seine-find"
        onSubmit={(event) => {
          event.preventDefault();
          if (asked !== '') {
            search.mutate(asked);
          }
        }}
      >
        <FormGroup label={t('find.value')} fieldId="find-value">
          <TextInput
            id="find-value"
            value={value}
            maxLength={LONGEST}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="find-value-what"
            onChange={(_event, typed) => {
              setValue(typed);
            }}
          />
          <FormHelperText>
            <HelperText id="find-value-what">
              <HelperTextItem>{t('find.value.what')}</HelperTextItem>
            </HelperText>
          </FormHelperText>
        </FormGroup>
        <div>
          <Button
            type="submit"
            isDisabled={asked === '' || search.isPending}
            isLoading={search.isPending}
          >
            {t('find.find')}
          </Button>
        </div>
      </Form>
      {/* Stands before anything is found, so that a screen reader hears what is put in. */}
      <div role="status" className="seine-apart">
        {search.data && search.data.items.length > 0 && (
          <p>{t('find.count', { count: search.data.items.length })}</p>
        )}
        {search.data?.items.length === 0 && (
          <Nothing title={t('find.none')}>{t('find.none.next')}</Nothing>
        )}
      </div>
      {search.error && <ProblemNote refusal={search.error} />}
      {search.data && search.data.items.length > 0 && <FoundTable found={search.data.items} />}
      {search.data?.more && <p>{t('find.more')}</p>}
    </Page>
  );
}
