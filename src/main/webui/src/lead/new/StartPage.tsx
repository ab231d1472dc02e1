import { Button, Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer, useStep } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { toSave } from './draft';
import { useLimits } from '../limits';
import './new.css';
import { uuid7 } from './uuid7';

/** What a new lead asks and who will read it; begins one, or goes on with a draft of the unit. */
export function StartPage() {
  const { t } = useTranslation('lead');
  const { size, number } = useFormats();
  const path = useUnitPath();
  const navigate = useNavigate();
  const limits = useLimits().data;
  const begin = useStep(
    (call, id: string) =>
      call.PUT('/api/v1/leads/{id}', {
        params: { path: { id } },
        body: toSave({ card: {}, body: {} }),
      }),
    [['leads']],
  );
  return (
    <Page title={t('new.page')} lead={t('new.what')}>
      <div className="seine-stack seine-narrow">
        <ul className="seine-list">
          <li>{t('new.start.questions')}</li>
          <li>{t('new.start.saved')}</li>
          <li>{t('new.start.readers')}</li>
          {limits && (
            <li>
              {t('new.start.limits', {
                size: size(limits.documentBytes),
                number: number(limits.documentsPerLead),
              })}
            </li>
          )}
          <li>{t('new.start.nothing')}</li>
        </ul>
        {begin.error && <ProblemNote refusal={begin.error} />}
        <div>
          <Button
            size="lg"
            isLoading={begin.isPending}
            isAriaDisabled={begin.isPending}
            onClick={() => {
              const id = uuid7();
              begin.mutate(id, {
                // The page is called the same: what is new is its first question.
                onSuccess: () => void navigate(path(`leads/${id}/edit`), { state: 'begun' }),
              });
            }}
          >
            {t('new.begin')}
          </Button>
        </div>
        <Drafts />
      </div>
    </Page>
  );
}

function Drafts() {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const path = useUnitPath();
  const drafts = useAnswer(['leads', { drafts: true }], (call, signal) =>
    call.GET('/api/v1/leads', {
      params: { query: { provided: true, state: 'DRAFT', limit: 200 } },
      signal,
    }),
  );
  return (
    <section className="seine-stack">
      <h2>{t('new.drafts')}</h2>
      <Awaiting answer={drafts}>
        {({ items }) =>
          items.length === 0 ? (
            <Content component="p">{t('new.drafts.none')}</Content>
          ) : (
            <ul className="seine-files">
              {items.toReversed().map(({ id, title, changedAt }) => (
                <li key={id}>
                  <Link to={path(`leads/${id}/edit`)} className="seine-written">
                    {title || t('new.noTitle')}
                  </Link>
                  <span className="seine-subtle">
                    {t('new.drafts.saved', { when: instant(changedAt) })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Awaiting>
    </section>
  );
}
